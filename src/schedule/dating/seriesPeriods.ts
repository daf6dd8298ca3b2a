import { addDays } from "../../calendar/addDays.ts";
import { dayText } from "../../calendar/dayText.ts";
import { fromEpochDay } from "../../calendar/epochDay.ts";
import { epochDayOf } from "../../calendar/epochDayOf.ts";
import { halfYear } from "../../calendar/halfYear.ts";
import { isWorkingDay } from "../../calendar/isWorkingDay.ts";
import { month } from "../../calendar/month.ts";
import type { Period } from "../../calendar/period.ts";
import { quarter } from "../../calendar/quarter.ts";
import { year } from "../../calendar/year.ts";
import { fail } from "../../core/fail.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { OccurrenceOptions } from "../occurrence.ts";
import type { RecurrenceUnit, RecurringSchedule } from "../schedule.ts";
import { monthsEvery } from "./monthsEvery.ts";

/** Most periods one call gives: a horizon further off is a slip of the caller. */
const most = 20_000;

/**
 * The periods of a series, in order: period n is n steps from 1 January of the plan year, never from the one before, so
 * that no month's end drifts. Those beginning after the horizon are left out.
 */
export function seriesPeriods(every: RecurringSchedule["every"], options: OccurrenceOptions): readonly Period[] {
  const { planYear } = options;
  const until = options.until ?? dayText(planYear, 12, 31);
  const found: Period[] = [];
  for (let n = 0; n <= most; n++) {
    const period = nthPeriod(every, planYear, n);
    if (period.from > until) return found;
    if (every.unit !== "working-day" || works(period.from, options)) found.push(period);
  }
  return fail("too-many-occurrences", { limit: most }, { path: ["until"] });
}

function works(day: PlainDate, { calendar }: OccurrenceOptions): boolean {
  if (!calendar) fail("calendar-required", { period: day }, { path: ["calendar"] });
  return isWorkingDay(calendar, day);
}

function nthPeriod(every: RecurringSchedule["every"], planYear: number, n: number): Period {
  const { unit, interval } = every;
  const length = monthsEvery(every);
  if (length !== undefined) {
    const first = planYear * 12 + n * length;
    return interval === 1 ? named(unit, Math.floor(first / 12), first % 12) : months(first, first + length - 1);
  }
  if (unit === "week") return nthWeek(planYear, n, interval);
  const step = unit === "day" ? interval : 1;
  return days(fromEpochDay(epochDayOf(planYear, 1, 1) + n * step), step);
}

/** The period of a year that begins with one of its months, counted from 0. */
function named(unit: RecurrenceUnit, inYear: number, first: number): Period {
  if (unit === "month") return month(inYear, first + 1);
  if (unit === "quarter") return quarter(inYear, first / 3 + 1);
  return unit === "half-year" ? halfYear(inYear, first / 6 + 1) : year(inYear);
}

/** Several months, counted from January of the year 0; they may run past a year's end. */
function months(first: number, last: number): Period {
  const [from, to] = [first, last].map((at) => month(Math.floor(at / 12), (at % 12) + 1)) as [Period, Period];
  const sameYear = from.key.slice(0, 4) === to.key.slice(0, 4);
  const key = sameYear
    ? `${from.key.slice(0, 4)}-M${from.key.slice(5)}..M${to.key.slice(5)}`
    : `${from.key}..${to.key}`;
  return { key, from: from.from, to: to.to };
}

/** So many days from one on. */
function days(from: PlainDate, length: number): Period {
  const to = addDays(from, length - 1);
  return { key: length === 1 ? from : `${from}..${to}`, from, to };
}

/** Weeks, or several, from Monday to Sunday; the first begins on the first Monday of the plan year. */
function nthWeek(planYear: number, n: number, interval: number): Period {
  const january = epochDayOf(planYear, 1, 1);
  // 1970-01-01 was a Thursday: epoch day 4 a Monday.
  const monday = january + ((((4 - january) % 7) + 7) % 7) + n * 7 * interval;
  return days(fromEpochDay(monday), 7 * interval);
}
