import type { Task, TaskSchedule } from "../plan.ts";

/**
 * Lists the schedules by which a deliverable of a task is due.
 *
 * @param task - The task.
 * @param deliverable - Id of one of its deliverables.
 * @returns Those that name it, and those that name none.
 */
export function schedulesOf(task: Task, deliverable: string): readonly TaskSchedule[] {
  return task.schedules.filter((schedule) => schedule.deliverables?.includes(deliverable) ?? true);
}
