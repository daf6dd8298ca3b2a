import type { ScheduleBase } from "../assessOptions.ts";
import type { Task } from "../plan.ts";

/** Tells whether one of a task's schedules waits for a product of the plan. */
export function waits({ schedules }: Task, bases: Readonly<Record<string, ScheduleBase>>): boolean {
  return schedules.some(({ id }) => Object.hasOwn(bases, id));
}
