import { daysInMonth } from "../../calendar/daysInMonth.ts";
import type { NamedPeriod, PeriodRef, Schedule, SimpleSchedule, Stretch } from "../../schedule/schedule.ts";

/** A schedule moved to the next year. */
export interface MovedSchedule {
  /** The schedule with its own years moved; what takes its year from the plan moves with it. Its words are as they were. */
  readonly schedule: Schedule;
  /** Years it names itself, before they moved. */
  readonly years: readonly number[];
  /** Whether it names years that hold for the next plan too: "giai đoạn 2021-2025", "từ năm 2022". */
  readonly holdsOn: boolean;
  /** A day it names that the next year does not have: 29 February. */
  readonly missingDay?: { readonly day: number; readonly month: number; readonly year: number };
}

/**
 * Moves the periods of a schedule by one year.
 *
 * @param schedule - Schedule of a task.
 * @param planYear - Year of the plan it stands in.
 * @returns The schedule, and what its words must follow.
 */
export function moveSchedule(schedule: Schedule, planYear: number): MovedSchedule {
  const years: number[] = [];
  let holdsOn = false;
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
  const moved = (period: PeriodRef): PeriodRef => {
    if (period.kind !== "range") return named(period);
    if (!isOfYears(period.from, period.to)) return { ...period, from: named(period.from), to: named(period.to) };
    holdsOn = true;
    return period;
  };
  const stretch = (within: Stretch): Stretch => {
    if (within.kind !== "open") return moved(within);
    if (typeof within.from.year === "number") holdsOn = true;
    return within;
  };
  const simple = (part: SimpleSchedule): SimpleSchedule => {
    if ("period" in part) return { ...part, period: moved(part.period) };
    if ("within" in part && part.within) return { ...part, within: stretch(part.within) };
    if ("on" in part && part.on) return { ...part, on: moved(part.on) };
    return part;
  };
  const result = schedule.kind === "several" ? { ...schedule, parts: schedule.parts.map(simple) } : simple(schedule);
  return { schedule: result, years, holdsOn, ...(missingDay === undefined ? {} : { missingDay }) };
}

/** «2021-2025»: a stretch of years is the same in every plan it covers. */
function isOfYears(from: NamedPeriod, to: NamedPeriod): boolean {
  return typeof from.year === "number" && typeof to.year === "number" && from.year < to.year && from.kind === "year";
}
