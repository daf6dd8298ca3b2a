import type { DayRule } from "../../calendar/dayRule.ts";
import { extended } from "../grammar/extended.ts";
import { isPartOfYear } from "../isPartOfYear.ts";
import type { DayPeriod, DueRule, RecurringSchedule, TimeOfDay } from "../schedule.ts";
import type { Due } from "./readDue.ts";
import type { Frequency } from "./readUnits.ts";

const monthsOf: Readonly<Partial<Record<Frequency["unit"], number>>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** A frequency as a schedule. */
export function recurring(every: Frequency, due?: DueRule): RecurringSchedule {
  const { unit, interval, within, times } = every;
  const plain: RecurringSchedule = due
    ? { kind: "recurring", every: { unit, interval }, due }
    : { kind: "recurring", every: { unit, interval } };
  const whole = within ? extended(plain, { within }) : plain;
  return times === undefined ? whole : extended(whole, { times });
}

/** A due rule with its bound; an hour on a day makes that day the last («trước 16 giờ ngày 25»). */
export function dueRule(rule: DayRule, bound: "before" | "by", time: TimeOfDay | undefined): DueRule {
  return time === undefined ? { bound, ...rule } : { bound: "by", ...rule, time };
}

/**
 * Puts a due day into what repeats. The day may speak of another unit than the frequency («hằng quý, vào ngày 05 tháng
 * sau»); where the two cannot be brought together, there is no reading.
 */
export function combineDue(every: Frequency, due: Due): DayRule | undefined {
  const { rule, unit } = due;
  const months = monthsOf[every.unit];
  if (
    isPartOfYear(every.unit, every.within) ||
    (due.weekday === true) !== (every.unit === "week" && unit === undefined)
  )
    return undefined;
  if (unit === every.unit || due.weekday) return rule;
  if (months === undefined) return undefined;
  if (unit === "reporting-period") return every.unit === "month" && every.interval === 1 ? withoutMonth(rule) : rule;
  if (unit === undefined) return placed(rule, every, months * every.interval);
  // «tháng sau» a quarter is the first month after it; «của tháng» in a quarter does not say which month, nor does
  // «tháng sau» beside several times a year.
  return unit === "month" && rule.shift === 1 && every.times === undefined ? { month: 1, ...rule } : undefined;
}

/**
 * A day whose period the frequency gives: of a year it must say its month; «tháng cuối mỗi tháng» is no month of a
 * month.
 */
function placed(rule: DayRule, every: Frequency, months: number): DayRule | undefined {
  if (rule.month === undefined) return every.unit === "year" ? undefined : rule;
  return months > 1 && Math.abs(rule.month) <= months ? rule : undefined;
}

/** The last month of a month is the month itself. */
function withoutMonth({ month: _, ...rule }: DayRule): DayRule {
  return rule;
}

/** A day of the year as the due day of what comes once a year. */
export function yearlyRule(day: DayPeriod): DayRule {
  const shift = day.year === "next" ? 1 : day.year === "previous" ? -1 : undefined;
  return shift === undefined ? { month: day.month, nth: day.day } : { shift, month: day.month, nth: day.day };
}
