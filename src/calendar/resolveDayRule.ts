import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { addDays } from "./addDays.ts";
import { addMonths } from "./addMonths.ts";
import { countWorkingDays } from "./countWorkingDays.ts";
import type { DayRule } from "./dayRule.ts";
import { toEpochDay } from "./epochDay.ts";
import { isWorkingDay } from "./isWorkingDay.ts";
import { month } from "./month.ts";
import { nthWorkingDay } from "./nthWorkingDay.ts";
import type { Period } from "./period.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/**
 * Finds the day a rule names in a period: "ngày 25 của tháng cuối quý", "ngày 05 tháng sau", "thứ Sáu hằng tuần".
 *
 * @param rule - The rule. The first nine months repeat by the year, any other period by its own length.
 * @param period - Whole months, a week or a day.
 * @param calendar - Needed by rules that count working days.
 * @returns The civil day.
 * @throws {@link KstthcError} `calendar-required`, `outside-coverage`, `no-day-zero`.
 * @example
 * resolveDayRule({ nth: 25 }, quarter(2022, 1)) // => "2022-03-25"
 * resolveDayRule({ shift: 1, month: 1, nth: 5 }, quarter(2022, 4)) // => "2023-01-05"
 */
export function resolveDayRule(rule: DayRule, period: Period, calendar?: WorkCalendar): PlainDate {
  const { shift = 0, month: at = -1, nth } = rule;
  if (nth === 0 || at === 0) fail("no-day-zero", {}, { path: [nth === 0 ? "nth" : "month"] });
  const days = toEpochDay(period.to) - toEpochDay(period.from) + 1;
  if (days < 28) {
    const from = addDays(period.from, shift * days);
    return clampedDay(rule, { key: period.key, from, to: addDays(from, days - 1) }, calendar);
  }
  const months = monthsIn(period);
  const stride = months > 6 ? 12 : months;
  const first = addMonths(
    `${period.from.slice(0, 7)}-01` as PlainDate,
    shift * stride + (at > 0 ? at - 1 : months + at),
  );
  return clampedDay(rule, month(Number(first.slice(0, 4)), Number(first.slice(5, 7))), calendar);
}

function clampedDay({ nth, counting }: DayRule, stretch: Period, calendar: WorkCalendar | undefined): PlainDate {
  if (counting === "working-days") {
    if (!calendar) fail("calendar-required", { period: stretch.key });
    const count = countWorkingDays(calendar, stretch.from, stretch.to) + (isWorkingDay(calendar, stretch.from) ? 1 : 0);
    return nthWorkingDay(calendar, stretch, Math.sign(nth) * Math.min(Math.abs(nth), count));
  }
  const length = toEpochDay(stretch.to) - toEpochDay(stretch.from) + 1;
  const within = Math.min(Math.abs(nth), length);
  return nth > 0 ? addDays(stretch.from, within - 1) : addDays(stretch.to, 1 - within);
}

function monthsIn({ from, to }: Period): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  );
}
