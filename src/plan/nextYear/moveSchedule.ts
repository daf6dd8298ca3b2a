import { daysInMonth } from "../../calendar/daysInMonth.ts";
import type { NamedPeriod, PeriodRef, Schedule, SimpleSchedule } from "../../schedule/schedule.ts";

/** A schedule moved to the next year. */
export interface MovedSchedule {
  /** The schedule with its own years moved; what takes its year from the plan moves with it. */
  readonly schedule: Schedule;
  /** Years it names itself, before they moved. */
  readonly years: readonly number[];
  /** A day it names that the next year does not have: 29 February. */
  readonly missingDay?: { readonly day: number; readonly month: number; readonly year: number };
}

/**
 * Moves what a schedule says by one year.
 *
 * @param schedule - Schedule of a task.
 * @param planYear - Year of the plan it stands in.
 * @returns The schedule, and what its words must follow.
 */
export function moveSchedule(schedule: Schedule, planYear: number): MovedSchedule {
  const years: number[] = [];
  let missingDay: MovedSchedule["missingDay"];
  const named = (period: NamedPeriod): NamedPeriod => {
    const year = typeof period.year === "number" ? period.year + 1 : undefined;
    if (typeof period.year === "number") years.push(period.year);
    if (period.kind === "day") {
      const shift = period.year === "next" ? 1 : period.year === "previous" ? -1 : 0;
      const inYear = year ?? planYear + 1 + shift;
      const { day, month } = period;
      if (day > daysInMonth(inYear, month)) missingDay ??= { day, month, year: inYear };
    }
    return year === undefined ? period : { ...period, year };
  };
  const moved = (period: PeriodRef): PeriodRef =>
    period.kind === "range" ? { ...period, from: named(period.from), to: named(period.to) } : named(period);
  const simple = (part: SimpleSchedule): SimpleSchedule =>
    "period" in part ? { ...part, period: moved(part.period) } : part;
  const result = schedule.kind === "several" ? { ...schedule, parts: schedule.parts.map(simple) } : simple(schedule);
  return { schedule: result, years, ...(missingDay === undefined ? {} : { missingDay }) };
}
