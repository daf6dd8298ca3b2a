import { fail } from "../../core/fail.ts";
import type { ScheduleBase } from "../assessOptions.ts";
import type { Plan } from "../plan.ts";
import { tasksOf } from "../tasksOf.ts";
import { schedulesOf } from "./schedulesOf.ts";
import { waits } from "./waits.ts";

/**
 * Tells how often the tasks that wait for products must be looked at, one after another, before every schedule that
 * waits has its dates: 14 waits for a product of 15, which waits for one of 1, makes two. A product due by a day of its
 * own in a task that waits beside it is known after the first look.
 *
 * @param plan - The plan.
 * @param bases - Which product brings the dates of which schedule, each known to the plan.
 * @returns How many looks; 0 where nothing waits.
 * @throws {@link KstthcError} `base-cycle` when schedules wait for one another.
 */
export function longestWait(plan: Plan, bases: Readonly<Record<string, ScheduleBase>>): number {
  const makers = new Map(tasksOf(plan).flatMap((task) => task.deliverables.map(({ id }) => [id, task])));
  const known = new Map<string, number>();
  const open = new Set<string>();
  const waitOf = (schedule: string): number => {
    const base = Object.hasOwn(bases, schedule) ? bases[schedule] : undefined;
    const maker = base && makers.get(base.deliverable);
    if (!maker) return 0;
    const before = known.get(schedule);
    if (before !== undefined) return before;
    if (open.has(schedule)) fail("base-cycle", { schedules: [...open, schedule] }, { path: ["bases", schedule] });
    open.add(schedule);
    const least = waits(maker, bases) ? 1 : 0;
    const wait = 1 + Math.max(least, ...schedulesOf(maker, base.deliverable).map(({ id }) => waitOf(id)));
    open.delete(schedule);
    known.set(schedule, wait);
    return wait;
  };
  return Math.max(0, ...Object.keys(bases).map(waitOf));
}
