import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { AgencyId } from "../agency.ts";
import type { Extension, WorkStatus } from "../planProgress.ts";
import type { TaskEvent } from "../taskEvent.ts";
import { applyEvent, type WorkState } from "./applyEvent.ts";
import type { Following } from "./following.ts";
import { stepsOfEvent } from "./stepsOfEvent.ts";
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
  let steps: Step[] | undefined;
  for (const event of events) {
    if (!applyEvent(following, state, event)) continue;
    const more = stepsOfEvent(following, event);
    if (steps) steps.push(...more);
    else steps = more;
    const many = following.ofMany.get(event);
    if (many) many.used = true;
  }

  const { work, submittedOn, closedOn, haltedOn, owner, extensions } = state;
  const track: Writable<WorkTrack> = {
    work,
    granted: extensions.granted,
    extensions: extensions.list,
    steps: steps ?? [],
  };
  const handedIn = work === "submitted" && following.options.doneOn !== "accepted" ? submittedOn : undefined;
  const doneOn = closedOn ?? handedIn;
  if (doneOn !== undefined) track.doneOn = doneOn;
  if (haltedOn !== undefined) track.haltedOn = haltedOn;
  if (extensions.granted > 0 && extensions.due !== undefined) track.extendedTo = extensions.due;
  if (owner !== undefined) track.owner = owner;
  return track;
}
