import { addTo, type Lists } from "../core/addTo.ts";
import { isFinished, isWithdrawn } from "./following/workEnds.ts";
import type { OccurrenceProgress, PlanProgress, TimeStatus, WorkStatus } from "./planProgress.ts";
import type { Countable } from "./progressCount.ts";

/** How a task stands as a whole. */
export interface TaskProgress extends Countable {
  /** Id of the task group. */
  readonly group: string;
  /** Id of the task. */
  readonly task: string;
  /** Its occurrences, those of the plan's own words. */
  readonly items: readonly OccurrenceProgress[];
}

/** From the one that decides first: one overdue occurrence makes the task overdue. */
const gravest: readonly TimeStatus[] = [
  "overdue",
  "due-soon",
  "not-due",
  "late",
  "on-time",
  "undetermined",
  "no-deadline",
];

/**
 * Sums occurrences up to tasks: a task is overdue when one of its occurrences is, in progress while one is open, and
 * done when all are, late if one was. Occurrences without a due day, and those suspended or withdrawn, weigh only where
 * there are no others; check-ins of the user's policy do not weigh at all.
 *
 * @param progress - Progress of a plan.
 * @returns One line for each task, in the order of the plan.
 * @example
 * const tasks = progressByTask(assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] }));
 * tasks.length // => 45
 * tasks.find((task) => task.task === "45")?.time // => "overdue"
 */
export function progressByTask(progress: PlanProgress): readonly TaskProgress[] {
  const byTask: Lists<string, OccurrenceProgress> = new Map();
  for (const item of progress.items) if (item.origin === "plan") addTo(byTask, item.task, item);
  return [...byTask].map(([task, items]) => sumUp(task, items));
}

function sumUp(task: string, items: readonly [OccurrenceProgress, ...OccurrenceProgress[]]): TaskProgress {
  const alive = items.filter((item) => item.work !== "suspended" && !isWithdrawn(item.work));
  const dated = alive.filter((item) => item.due !== undefined);
  const weighing = dated.length > 0 ? dated : alive.length > 0 ? alive : items;
  const time = worst(weighing.map((item) => item.time));
  const line = { group: items[0].group, task, work: workOf(weighing), time, items };
  return weighing.some((item) => item.extended)
    ? { ...line, extended: { time: worst(weighing.map((item) => item.extended?.time ?? item.time)) } }
    : line;
}

function worst(times: readonly TimeStatus[]): TimeStatus {
  return gravest.find((time) => times.includes(time)) ?? "undetermined";
}

function workOf(items: readonly OccurrenceProgress[]): WorkStatus {
  const first = items[0]?.work ?? "not-started";
  if (items.every((item) => item.work === first)) return first;
  return items.every(isFinished) ? "done" : "in-progress";
}
