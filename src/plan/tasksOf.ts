import type { Plan, Task } from "./plan.ts";

/**
 * Lists every task of a plan (nhiệm vụ), group by group.
 *
 * @param plan - The plan.
 * @returns Its tasks in printed order.
 * @example
 * tasksOf(quangNgai2022Plan).length // => 45
 */
export function tasksOf(plan: Plan): readonly Task[] {
  return plan.groups.flatMap((group) => group.tasks);
}
