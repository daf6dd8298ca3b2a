import { extended } from "../grammar/extended.ts";
import { holds } from "../grammar/holds.ts";
import { isPartOfYear } from "../isPartOfYear.ts";
import { isWholeYear } from "../isWholeYear.ts";
import type { NamedPeriod, PeriodRef, RangePeriod, RecurringSchedule, TimeOfDay } from "../schedule.ts";
import { dueRule, recurring, yearlyRule } from "./combineDue.ts";
import type { Bound } from "./readBound.ts";
import type { Frequency } from "./readUnits.ts";

/** Parts of each year as what repeats yearly; each a schedule of its own. */
export function yearly(
  every: Frequency,
  periods: readonly PeriodRef[],
  bound: Bound,
  time: TimeOfDay | undefined,
): readonly RecurringSchedule[] | undefined {
  const found: RecurringSchedule[] = [];
  const { within } = every;
  if (within && every.unit !== "year" && !holds(within, "year")) return undefined;
  const plain: Frequency = { unit: "year", interval: every.unit === "year" ? every.interval : 1 };
  const year = within && !isPartOfYear(every.unit, within) ? extended(plain, { within }) : plain;
  if (every.times !== undefined && every.times !== periods.length) return undefined;
  for (const period of periods) {
    const schedule = onePart(year, period, bound, time);
    if (!schedule) return undefined;
    found.push(schedule);
  }
  return found;
}

function onePart(
  year: Frequency,
  period: PeriodRef,
  bound: Bound,
  time: TimeOfDay | undefined,
): RecurringSchedule | undefined {
  if (period.kind === "range") return partRange(year, period, bound, time);
  if (bound.kind === "from" || typeof period.year === "number") return undefined;
  if (isWholeYear(period)) return undefined;
  const before = bound.kind === "before" ? "before" : "by";
  if (period.kind === "day") return recurring(year, dueRule(yearlyRule(period), before, time));
  if (year.within) return undefined;
  if (period.year !== undefined || time !== undefined) return undefined;
  if (bound.kind === "within" || bound.kind === "none") return recurring(extended(year, { within: period }));
  return dueByPeriod(year, period, before);
}

/** «từ tháng 10 đến tháng 12 hằng năm». */
function partRange(
  year: Frequency,
  within: RangePeriod,
  { kind }: Bound,
  time: TimeOfDay | undefined,
): RecurringSchedule | undefined {
  const { from, to } = within;
  if (kind === "before" || kind === "by" || time !== undefined || year.within || year.interval > 1) return undefined;
  return from.kind === "year" || from.year !== undefined || to.year !== undefined
    ? undefined
    : recurring(extended(year, { within }));
}

/** «trước tháng 6 hằng năm», «hết quý I hằng năm»: the day before it begins, or the day it ends. */
function dueByPeriod(year: Frequency, period: NamedPeriod, bound: "before" | "by"): RecurringSchedule | undefined {
  if ("part" in period) return undefined;
  if (period.kind !== "month" && period.kind !== "quarter") return undefined;
  const last = period.kind === "month" ? period.month : period.quarter * 3;
  const first = period.kind === "month" ? period.month : last - 2;
  return bound === "before"
    ? recurring(year, { bound, month: first, nth: 1 })
    : recurring(year, { bound, month: last, nth: -1 });
}
