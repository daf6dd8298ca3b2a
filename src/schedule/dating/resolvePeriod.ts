import { daysInMonth } from "../../calendar/daysInMonth.ts";
import { fromEpochDay } from "../../calendar/epochDay.ts";
import { epochDayOf } from "../../calendar/epochDayOf.ts";
import { firstMonths } from "../../calendar/firstMonths.ts";
import { halfYear } from "../../calendar/halfYear.ts";
import { month } from "../../calendar/month.ts";
import type { Period } from "../../calendar/period.ts";
import { quarter } from "../../calendar/quarter.ts";
import { year as yearPeriod } from "../../calendar/year.ts";
import { assertNever } from "../../core/assertNever.ts";
import { fail } from "../../core/fail.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { fitsMonth } from "../fitsMonth.ts";
import type { MonthPart, NamedPeriod, Part, PeriodRef, YearRef } from "../schedule.ts";

/** The year a period falls in: as printed, else counted from the plan's own. */
function resolveYear(year: YearRef | undefined, planYear: number): number {
  if (typeof year === "number") return year;
  return year === "next" ? planYear + 1 : year === "previous" ? planYear - 1 : planYear;
}

/** The days of a period by name, in a plan of that year. */
export function resolvePeriod(period: PeriodRef, planYear: number): Period {
  if (period.kind !== "range") return resolveNamed(period, planYear);
  const from = resolveNamed(period.from, planYear);
  const to = resolveNamed(period.to, planYear);
  if (to.to < from.from) fail("range-backwards", { value: `${from.key}..${to.key}` });
  return { key: `${from.key}..${to.key}`, from: from.from, to: to.to };
}

function resolveNamed(period: NamedPeriod, planYear: number): Period {
  const year = resolveYear(period.year, planYear);
  switch (period.kind) {
    case "day": {
      if (!fitsMonth(period.day, period.month, year))
        fail("day-not-in-month", { day: period.day, month: period.month, year: String(year) });
      const day = dayOf(year, period.month, period.day);
      return { key: day, from: day, to: day };
    }
    case "month":
      return partOfMonth(month(year, period.month), year, period.month, period.part);
    case "quarter":
      return partOf(quarter(year, period.quarter), period.part, dayOf(year, period.quarter * 3 - 1, 15));
    case "half-year":
      return halfYear(year, period.half);
    case "first-months":
      return firstMonths(year, period.months);
    case "year":
      return partOf(yearPeriod(year), period.part, dayOf(year, 6, 30));
    default:
      return assertNever(period);
  }
}

function dayOf(year: number, month: number, day: number): PlainDate {
  return fromEpochDay(epochDayOf(year, month, day));
}

/** One day of a period: its first, its last, or the middle one given. */
function partOf(whole: Period, part: Part | undefined, middle: PlainDate): Period {
  if (part === undefined) return whole;
  const day = part === "start" ? whole.from : part === "end" ? whole.to : middle;
  return { key: `${whole.key}.${part}`, from: day, to: day };
}

/** First and last day of the halves and weeks of a month; 0: the month's last. */
const stretches: Readonly<Record<Exclude<MonthPart, Part | "last-week">, readonly [number, number]>> = {
  "first-half": [1, 15],
  "last-half": [16, 0],
  "week-1": [1, 7],
  "week-2": [8, 14],
  "week-3": [15, 21],
  "week-4": [22, 28],
};

function partOfMonth(whole: Period, year: number, month: number, part: MonthPart | undefined): Period {
  if (part === undefined || part === "start" || part === "middle" || part === "end")
    return partOf(whole, part, dayOf(year, month, 15));
  const length = daysInMonth(year, month);
  const [from, to] = part === "last-week" ? [length - 6, length] : stretches[part];
  return { key: `${whole.key}.${part}`, from: dayOf(year, month, from), to: dayOf(year, month, to || length) };
}
