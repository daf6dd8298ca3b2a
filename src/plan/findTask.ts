import type { Plan, Task } from "./plan.ts";

/**
 * Finds a task by its id, which is ours and never the printed number.
 *
 * @param plan - The plan.
 * @param id - Id of the task, `"24"`.
 * @returns The task; undefined when the plan has none of that id.
 * @example
 * findTask(quangNgai2022Plan, "37")?.labels // => ["36"]
 */
export function findTask(plan: Plan, id: string): Task | undefined {
  for (const group of plan.groups) for (const task of group.tasks) if (task.id === id) return task;
  return undefined;
}
