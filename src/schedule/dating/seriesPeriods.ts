import { addDays } from "../../calendar/addDays.ts";
import { epochDayOf, fromEpochDay } from "../../calendar/epochDay.ts";
import { halfYear } from "../../calendar/halfYear.ts";
import { isWorkingDay } from "../../calendar/isWorkingDay.ts";
import { month } from "../../calendar/month.ts";
import type { Period } from "../../calendar/period.ts";
import { quarter } from "../../calendar/quarter.ts";
import { year } from "../../calendar/year.ts";
import { fail } from "../../core/fail.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { OccurrenceOptions } from "../occurrence.ts";
import type { RecurringSchedule } from "../schedule.ts";

/** Most periods one call gives: a horizon further off is a slip of the caller. */
const most = 20_000;

/**
 * The periods of a series, in order: period n is n steps from 1 January of the plan year, never from the one before, so
 * that no month's end drifts. Those beginning after the horizon are left out.
 */
export function seriesPeriods(every: RecurringSchedule["every"], options: OccurrenceOptions): readonly Period[] {
  const { planYear } = options;
  const until = options.until ?? (`${String(planYear).padStart(4, "0")}-12-31` as PlainDate);
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

function nthPeriod({ unit, interval }: RecurringSchedule["every"], planYear: number, n: number): Period {
  switch (unit) {
    case "day":
    case "working-day": {
      const day = fromEpochDay(epochDayOf(planYear, 1, 1) + n * (unit === "day" ? interval : 1));
      return { key: day, from: day, to: day };
    }
    case "week":
      return nthWeek(planYear, n * interval);
    case "half-year":
      return interval === 1 ? halfYear(planYear + (n >> 1), ((n & 1) + 1) as 1 | 2) : months(planYear, n, interval * 6);
    case "quarter":
      return interval === 1
        ? quarter(planYear + (n >> 2), ((n & 3) + 1) as 1 | 2 | 3 | 4)
        : months(planYear, n, interval * 3);
    case "month":
      return interval === 1 ? month(planYear + Math.floor(n / 12), (n % 12) + 1) : months(planYear, n, interval);
    default:
      return interval === 1 ? year(planYear + n) : months(planYear, n, interval * 12);
  }
}

/** Several months from the n-th step on; they may run past a year's end. */
function months(planYear: number, n: number, length: number): Period {
  const first = n * length;
  const last = first + length - 1;
  const [from, to] = [first, last].map((at) => month(planYear + Math.floor(at / 12), (at % 12) + 1)) as [
    Period,
    Period,
  ];
  const sameYear = from.key.slice(0, 4) === to.key.slice(0, 4);
  const key = sameYear
    ? `${from.key.slice(0, 4)}-M${from.key.slice(5)}..M${to.key.slice(5)}`
    : `${from.key}..${to.key}`;
  return { key, from: from.from, to: to.to };
}

/** Weeks from Monday to Sunday; the first begins on the first Monday of the plan year. Key: its first day. */
function nthWeek(planYear: number, n: number): Period {
  const january = epochDayOf(planYear, 1, 1);
  // 1970-01-01 was a Thursday: epoch day 4 a Monday.
  const monday = january + ((((4 - january) % 7) + 7) % 7) + n * 7;
  const from = fromEpochDay(monday);
  const to = addDays(from, 6);
  return { key: `${from}..${to}`, from, to };
}
