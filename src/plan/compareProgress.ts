import type { PlainDate } from "../core/plainDate.ts";
import type { AgencyId } from "./agency.ts";
import type { Judgement, PlanProgress, TimeStatus, WorkStatus } from "./planProgress.ts";

/** How one line stood on one of the two days. */
export interface ProgressState {
  /** What was done. */
  readonly work: WorkStatus;
  /** How it stood against its first due day. */
  readonly time: TimeStatus;
  /** First due day. */
  readonly due?: PlainDate;
  /** Day done. */
  readonly doneOn?: PlainDate;
  /** Due day after the last extension. */
  readonly extendedTo?: PlainDate;
}

/** One line that stands otherwise than before. */
export interface ProgressChange {
  /** Id of the task. */
  readonly task: string;
  /** Id of the task's schedule. */
  readonly schedule?: string;
  /** Key of the occurrence. */
  readonly occurrence?: string;
  /** The unit, where the line is its share. */
  readonly agency?: AgencyId;
  /** The product, where the line is one of several. */
  readonly part?: string;
  /** How it stood; absent: it was not there. */
  readonly before?: ProgressState;
  /** How it stands; absent: it is there no more. */
  readonly after?: ProgressState;
}

/**
 * Tells what changed between two days: what was done, fell overdue, was extended, got a date, or is new.
 *
 * @param before - Progress on the earlier day.
 * @param after - Progress on the later day, of the same plan.
 * @returns Lines that differ, in the order of the later day, then those that are there no more; none when nothing did.
 * @example
 * const events = [{ id: "e1", kind: "completed", on: "2022-12-20", about: { task: "4" } }];
 * const on = (asOf) => assessPlan(quangNgai2022Plan, { asOf, events });
 * compareProgress(on("2022-12-01"), on("2022-12-20")).filter(({ task }) => task === "4")
 *   .map(({ before, after }) => [before.time, after.time, after.doneOn]) // => [["not-due", "on-time", "2022-12-20"]]
 */
export function compareProgress(before: PlanProgress, after: PlanProgress): readonly ProgressChange[] {
  const earlier = linesOf(before);
  const changes: ProgressChange[] = [];
  for (const [key, { name, state }] of linesOf(after)) {
    const known = earlier.get(key);
    earlier.delete(key);
    if (known === undefined) changes.push({ ...name, after: state });
    else if (!same(known.state, state)) changes.push({ ...name, before: known.state, after: state });
  }
  for (const { name, state } of earlier.values()) changes.push({ ...name, before: state });
  return changes;
}

type LineName = Omit<ProgressChange, "before" | "after">;

function linesOf(progress: PlanProgress): Map<string, { readonly name: LineName; readonly state: ProgressState }> {
  const lines = new Map<string, { readonly name: LineName; readonly state: ProgressState }>();
  for (const { task, schedule, occurrence, origin, shares, ...judgement } of progress.items) {
    const name: LineName = {
      task,
      ...(schedule === undefined ? {} : { schedule }),
      ...(occurrence === undefined ? {} : { occurrence: occurrence.key }),
    };
    const key = [task, schedule, occurrence?.key, origin];
    lines.set(JSON.stringify(key), { name, state: stateOf(judgement) });
    for (const { agency, part, ...share } of shares ?? []) {
      const shareName = { ...(agency === undefined ? {} : { agency }), ...(part === undefined ? {} : { part }) };
      lines.set(JSON.stringify([...key, agency, part]), { name: { ...name, ...shareName }, state: stateOf(share) });
    }
  }
  return lines;
}

function stateOf({ work, time, due, doneOn, extended }: Judgement): ProgressState {
  return {
    work,
    time,
    ...(due === undefined ? {} : { due }),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(extended === undefined ? {} : { extendedTo: extended.due }),
  };
}

function same(a: ProgressState, b: ProgressState): boolean {
  return (
    a.work === b.work && a.time === b.time && a.due === b.due && a.doneOn === b.doneOn && a.extendedTo === b.extendedTo
  );
}
