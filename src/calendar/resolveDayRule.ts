import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { countWorkingDays } from "./countWorkingDays.ts";
import type { DayRule } from "./dayRule.ts";
import { daysInMonth } from "./daysInMonth.ts";
import { dayText } from "./dayText.ts";
import { fromEpochDay, monthCountOf, toEpochDay } from "./epochDay.ts";
import { isWorkingDay } from "./isWorkingDay.ts";
import { month } from "./month.ts";
import { nthWorkingDay } from "./nthWorkingDay.ts";
import type { Period } from "./period.ts";
import { wholeNumber } from "./wholeNumber.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { yearNumber } from "./yearNumber.ts";

/**
 * Finds the day a rule names in a period: "ngày 25 của tháng cuối quý", "ngày 05 tháng sau", "thứ Sáu hằng tuần".
 *
 * @param rule - The rule. The first nine months repeat by the year, any other period by its own length.
 * @param period - Whole months, a week or a day.
 * @param calendar - Needed by rules that count working days.
 * @returns The civil day.
 * @throws {@link KstthcError} `calendar-required`, `outside-coverage`, `no-day-zero`, `not-a-whole-number`; `invalid-year`
 *   or `invalid-date` outside the years 0001 to 9999.
 * @example
 * resolveDayRule({ nth: 25 }, quarter(2022, 1)) // => "2022-03-25"
 * resolveDayRule({ shift: 1, month: 1, nth: 5 }, quarter(2022, 4)) // => "2023-01-05"
 */
export function resolveDayRule(rule: DayRule, period: Period, calendar?: WorkCalendar): PlainDate {
  const start = toEpochDay(period.from);
  const days = toEpochDay(period.to) - start + 1;
  if (days < 28) return dayOfStretch(rule, start, days, period.key, calendar);
  const firstMonth = monthCountOf(period.from);
  return dayOfMonths(rule, firstMonth, monthCountOf(period.to) - firstMonth + 1, calendar);
}

/**
 * Finds the day a rule names in whole months: the inner loop of a series, which counts them and reads no text.
 *
 * @param rule - The rule.
 * @param firstMonth - First month of the period, as `monthCountOf` counts.
 * @param months - How many months it has.
 * @param calendar - Needed by rules that count working days.
 * @returns The civil day.
 * @throws {@link KstthcError} As `resolveDayRule`.
 */
export function dayOfMonths(rule: DayRule, firstMonth: number, months: number, calendar?: WorkCalendar): PlainDate {
  const { shift = 0, month: at = -1, nth } = checked(rule);
  const stride = months > 6 ? 12 : months;
  const found = firstMonth + shift * stride + (at > 0 ? at - 1 : months + at);
  const year = yearNumber(Math.floor(found / 12));
  const monthOfYear = found - year * 12 + 1;
  if (rule.counting === "working-days") return clampedWorkingDay(nth, month(year, monthOfYear), calendar);
  return dayText(year, monthOfYear, clamped(nth, daysInMonth(year, monthOfYear)));
}

function dayOfStretch(
  rule: DayRule,
  start: number,
  days: number,
  key: string,
  calendar: WorkCalendar | undefined,
): PlainDate {
  const { shift = 0, nth } = checked(rule);
  const first = start + shift * days;
  if (rule.counting !== "working-days") return fromEpochDay(first - 1 + clamped(nth, days));
  return clampedWorkingDay(nth, { key, from: fromEpochDay(first), to: fromEpochDay(first + days - 1) }, calendar);
}

function checked(rule: DayRule): DayRule {
  const { shift = 0, month: at = -1, nth } = rule;
  if (nth === 0 || at === 0) fail("no-day-zero", {}, { path: [nth === 0 ? "nth" : "month"] });
  wholeNumber(shift, "shift");
  wholeNumber(at, "month");
  wholeNumber(nth, "nth");
  return rule;
}

/** A day by its number in a stretch of so many: the nearest there is, counted from 1 at its start. */
function clamped(nth: number, length: number): number {
  return nth > 0 ? Math.min(nth, length) : length + 1 - Math.min(-nth, length);
}

function clampedWorkingDay(nth: number, stretch: Period, calendar: WorkCalendar | undefined): PlainDate {
  if (!calendar) fail("calendar-required", { period: stretch.key });
  const count = countWorkingDays(calendar, stretch.from, stretch.to) + (isWorkingDay(calendar, stretch.from) ? 1 : 0);
  return nthWorkingDay(calendar, stretch, Math.sign(nth) * Math.min(Math.abs(nth), count));
}
