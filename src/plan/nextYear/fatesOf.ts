import { fail } from "../../core/fail.ts";
import { isFinished } from "../following/workEnds.ts";
import type { Plan } from "../plan.ts";
import type { OccurrenceProgress, PlanProgress } from "../planProgress.ts";

/**
 * What became of a task: begins anew · goes on, since it was not finished · goes on, since it was moved to next year ·
 * left out.
 */
export type TaskFate = "repeated" | "unfinished" | "moved" | "left-out";

/** Of the occurrences of one task the one with most to do decides. */
const weight: Readonly<Record<TaskFate, number>> = { "left-out": 0, repeated: 0, moved: 1, unfinished: 2 };

/**
 * Decides which tasks go over to next year.
 *
 * @param plan - This year's plan.
 * @param progress - How it stands.
 * @param tasks - Every task, or those not finished.
 * @returns Fates by id of the task; none where no progress is known: every task begins anew.
 */
export function fatesOf(
  plan: Plan,
  progress: PlanProgress | undefined,
  tasks: "all" | "unfinished",
): ReadonlyMap<string, TaskFate> {
  const fates = new Map<string, TaskFate>();
  if (progress === undefined)
    return tasks === "unfinished" ? fail("progress-required", {}, { path: ["progress"] }) : fates;
  if (progress.plan !== plan.id)
    fail("progress-of-other-plan", { plan: plan.id, other: progress.plan }, { path: ["progress"] });
  const ended = tasks === "all" ? "repeated" : "left-out";
  for (const item of progress.items) {
    if (item.origin !== "plan") continue;
    const fate = fateOf(item, ended);
    const known = fates.get(item.task);
    if (known === undefined || weight[fate] > weight[known]) fates.set(item.task, fate);
  }
  return fates;
}

function fateOf(item: OccurrenceProgress, ended: TaskFate): TaskFate {
  if (item.work === "moved") return "moved";
  return isFinished(item) ? ended : "unfinished";
}
