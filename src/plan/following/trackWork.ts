import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { AgencyId } from "../agency.ts";
import type { Extension, WorkStatus } from "../planProgress.ts";
import type { StandingEvent, TaskEvent, WorkEvent } from "../taskEvent.ts";
import type { FollowingIssueCode } from "../words/followingVi.ts";
import { countingProof, dayThatCounts } from "./dayThatCounts.ts";
import { eventIssue } from "./eventIssue.ts";
import type { Following } from "./following.ts";
import { type ExtensionTrack, trackExtensions } from "./trackExtensions.ts";
import { isClosed, isWithdrawn } from "./workEnds.ts";
import { workTransitions } from "./workTransitions.ts";
import type { Writable } from "./writable.ts";

/** What the events say of one obligation. */
export interface WorkTrack {
  /** What was done. */
  readonly work: WorkStatus;
  /** The day that counts as done. */
  readonly doneOn?: PlainDate;
  /** Day on which it was suspended or ended undone: time stands still from there. */
  readonly haltedOn?: PlainDate;
  /** Due day after the last extension. */
  readonly extendedTo?: PlainDate;
  /** How many extensions were granted. */
  readonly granted: number;
  /** Every extension asked for. */
  readonly extensions: readonly Extension[];
  /** Who answers for it after a transfer. */
  readonly owner?: AgencyId;
  /** One step for each event used. */
  readonly steps: readonly Step[];
}

/** Where one obligation stands between two events. */
interface WorkState {
  work: WorkStatus;
  /** Status before a suspension. */
  before: WorkStatus;
  submittedOn?: PlainDate | undefined;
  /** Day of acceptance, completion, or of a reported zero. */
  closedOn?: PlainDate | undefined;
  haltedOn?: PlainDate | undefined;
  owner?: AgencyId;
  givenBy?: AgencyId;
  readonly extensions: ExtensionTrack;
}

const untouched: WorkTrack = { work: "not-started", granted: 0, extensions: [], steps: [] };

/**
 * Follows one obligation through its events.
 *
 * @param following - The call: which day counts as done, and where to say what is out of order.
 * @param events - Events about it, in order of time.
 * @param due - Due day as first set.
 * @returns Where it stands.
 */
export function trackWork(following: Following, events: readonly TaskEvent[], due: PlainDate | undefined): WorkTrack {
  if (events.length === 0) return untouched;
  const state: WorkState = {
    work: "not-started",
    before: "not-started",
    extensions: { due, granted: 0, list: [] },
  };
  const steps: Step[] = [];
  for (const event of events) {
    if (!apply(following, state, event)) continue;
    addSteps(following, steps, event);
    const many = following.ofMany.get(event);
    if (many) many.used = true;
  }

  const { work, submittedOn, closedOn, haltedOn, owner, extensions } = state;
  const track: Writable<WorkTrack> = { work, granted: extensions.granted, extensions: extensions.list, steps };
  const handedIn = work === "submitted" && following.options.doneOn !== "accepted" ? submittedOn : undefined;
  const doneOn = closedOn ?? handedIn;
  if (doneOn !== undefined) track.doneOn = doneOn;
  if (haltedOn !== undefined) track.haltedOn = haltedOn;
  if (extensions.granted > 0 && extensions.due !== undefined) track.extendedTo = extensions.due;
  if (owner !== undefined) track.owner = owner;
  return track;
}

/** Takes one event into account; answers whether it could be used. */
function apply(following: Following, state: WorkState, event: TaskEvent): boolean {
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
        : trackExtensions(state.extensions, event, state.givenBy, following.said.has(event) ? [] : following.issues);
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

function addSteps(following: Following, steps: Step[], event: TaskEvent): void {
  steps.push({ rule: `event-${event.kind}`, date: event.on, params: paramsOf(following, event) });
  const proof = countingProof(event);
  if (proof !== undefined && proof.date !== event.on)
    steps.push({ rule: `counted-by-${proof.dateOf}`, date: proof.date, params: { event: event.id } });
}

function paramsOf(following: Following, event: TaskEvent): Readonly<Record<string, string>> {
  const id = { event: event.id };
  if (event.kind === "extension-granted")
    return { ...id, until: event.until, authority: nameOf(following, event.authority) };
  if (event.kind === "extension-requested") return { ...id, until: event.until, reason: event.reason };
  return event.kind === "transferred" ? { ...id, to: nameOf(following, event.to) } : id;
}

/** Sentences are for people: an agency is called by its name, where the plan or the directory knows it. */
function nameOf({ agencies }: Following, agency: AgencyId): string {
  return agencies.get(agency)?.name ?? agency;
}
