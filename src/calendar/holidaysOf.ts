import type { CalendarDay } from "./calendarDay.ts";
import { checkCalendar } from "./checkCalendar.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { outsideCoverage } from "./workTable.ts";
import { year as yearPeriod } from "./year.ts";

/**
 * Lists the days off of a year beside the ordinary weekends (ngày nghỉ lễ, tết): holidays, those on a weekend
 * included, make-up days, swapped days and closures. The Saturday worked for a swapped day is its `swappedWith`.
 *
 * @param calendar - E.g. `vietnamCalendar`.
 * @param year - A year the calendar covers from January to December.
 * @returns Days by date.
 * @throws {@link KstthcError} `outside-coverage`, `invalid-year` or `not-a-calendar`.
 * @example
 * holidaysOf(vietnamCalendar, 2022).length // => 15
 */
export function holidaysOf(calendar: WorkCalendar, year: number): readonly CalendarDay[] {
  checkCalendar(calendar);
  const { from, to } = yearPeriod(year);
  for (const end of [from, to])
    if (end < calendar.covers.from || end > calendar.covers.to) outsideCoverage(calendar, end);
  return calendar.days.filter((day) => !day.works && day.date >= from && day.date <= to);
}
