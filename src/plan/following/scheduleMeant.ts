import type { Task, TaskSchedule } from "../plan.ts";
import type { TaskEvent } from "../taskEvent.ts";

/**
 * Finds the schedule an event speaks of: the one it names, or the only one the task has.
 *
 * @param task - The task.
 * @param event - Event about it.
 * @returns The schedule; undefined when it names none of several, or one the task does not have.
 */
export function scheduleMeant(task: Task, event: TaskEvent): TaskSchedule | undefined {
  const { schedule } = event.about;
  if (schedule !== undefined) return task.schedules.find((one) => one.id === schedule);
  return task.schedules.length === 1 ? task.schedules[0] : undefined;
}
