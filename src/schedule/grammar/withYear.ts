import type { SimpleSchedule } from "../schedule.ts";
import { extended } from "./extended.ts";

/** A window or deadline in a year that stands beside it, where it names none itself. */
export function withYear(schedule: SimpleSchedule, year: number): SimpleSchedule {
  if (schedule.kind !== "window" && schedule.kind !== "deadline") return schedule;
  const { period } = schedule;
  if (period.kind !== "range")
    return period.year === undefined ? { ...schedule, period: extended(period, { year }) } : schedule;
  const { from, to } = period;
  if (from.year !== undefined || to.year !== undefined) return schedule;
  return { ...schedule, period: { kind: "range", from: extended(from, { year }), to: extended(to, { year }) } };
}
