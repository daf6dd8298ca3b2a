import type { PlainDate } from "../../core/plainDate.ts";
import type { AgencyId } from "../agency.ts";
import type { WorkStatus } from "../planProgress.ts";
import type { StandingEvent, TaskEvent, WorkEvent } from "../taskEvent.ts";
import type { FollowingIssueCode } from "../words/followingVi.ts";
import { dayThatCounts } from "./dayThatCounts.ts";
import { eventIssue } from "./eventIssue.ts";
import type { Following } from "./following.ts";
import { type ExtensionTrack, trackExtensions } from "./trackExtensions.ts";
import { isClosed, isWithdrawn } from "./workEnds.ts";
import { workTransitions } from "./workTransitions.ts";

/** Where one obligation stands between two events. */
export interface WorkState {
  /** What was done. */
  work: WorkStatus;
  /** Status before a suspension. */
  before: WorkStatus;
  /** Day of the last hand-in that was not returned. */
  submittedOn?: PlainDate | undefined;
  /** Day of acceptance, completion, or of a reported zero. */
  closedOn?: PlainDate | undefined;
  /** Day on which it was suspended or ended undone. */
  haltedOn?: PlainDate | undefined;
  /** Who answers for it after a transfer. */
  owner?: AgencyId;
  /** Who gave it, where that is on record. */
  givenBy?: AgencyId;
  /** Extensions so far. */
  readonly extensions: ExtensionTrack;
}

/**
 * Takes one event into account; one that is out of order is said and changes nothing.
 *
 * @param following - The call: which day counts as done, and where to say what is out of order.
 * @param state - Where the obligation stands; changed.
 * @param event - What happened.
 * @returns Whether the event could be used.
 */
export function applyEvent(following: Following, state: WorkState, event: TaskEvent): boolean {
  switch (event.kind) {
    case "assigned":
      if (event.by !== undefined) state.givenBy = event.by;
      return true;
    case "transferred":
      state.owner = event.to;
      return true;
    case "extension-requested":
    case "extension-granted":
    case "extension-refused":
      return isClosed(state.work)
        ? outOfOrder(following, state, event)
        : trackExtensions(following, state.extensions, event, state.givenBy);
    case "scheduled":
    case "happened":
    case "coordination-requested":
    case "coordination-answered":
      return false;
    default:
      return move(following, state, event);
  }
}

function move(following: Following, state: WorkState, event: WorkEvent | StandingEvent): boolean {
  const next = workTransitions[state.work][event.kind];
  if (next === undefined) return outOfOrder(following, state, event);
  const day = dayThatCounts(event);
  switch (event.kind) {
    case "submitted":
      state.submittedOn = day;
      break;
    case "returned":
      state.submittedOn = undefined;
      state.closedOn = undefined;
      break;
    case "accepted":
      state.closedOn = following.options.doneOn === "accepted" ? day : (state.closedOn ?? state.submittedOn ?? day);
      break;
    case "completed":
    case "reported-none":
      state.closedOn = day;
      break;
    case "suspended":
      state.before = state.work;
      break;
  }
  state.haltedOn = next === "suspended" || isWithdrawn(next) ? event.on : undefined;
  state.work = event.kind === "resumed" ? state.before : next;
  return true;
}

function outOfOrder({ issues, ofMany, said }: Following, state: WorkState, event: TaskEvent): false {
  if (said.has(event)) return false;
  const issue = eventIssue(reasonOf(state.work, event), "error", event, {});
  const many = ofMany.get(event);
  if (many === undefined) issues.push(issue);
  else many.issue ??= issue;
  return false;
}

function reasonOf(work: WorkStatus, { kind }: TaskEvent): FollowingIssueCode {
  if (isClosed(work)) return "event-after-end";
  if (work === "suspended") return "event-while-suspended";
  if (kind === "resumed") return "event-not-suspended";
  return kind === "accepted" || kind === "returned" ? "event-nothing-submitted" : "event-repeated";
}
