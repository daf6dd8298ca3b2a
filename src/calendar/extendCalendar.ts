import type { Citation } from "../core/citation.ts";
import type { CalendarDay } from "./calendarDay.ts";
import { type Coverage, type WorkCalendar, workCalendar } from "./workCalendar.ts";

/**
 * Extends a calendar by days of one's own: next year's notice, a province's storm closure. A day given again takes the
 * place of the one that stood there.
 *
 * @param calendar - Calendar to extend; it stays as it is.
 * @param days - Days to add, e.g. `noticeDays(notice)`.
 * @param covers - New first and last day; absent: as before.
 * @param sources - Documents the added days point to; absent: none besides the calendar's.
 * @returns A new calendar.
 * @throws {@link KstthcError} The issues of `workCalendar`.
 * @example
 * const local = extendCalendar(vietnamCalendar, [
 *   { date: "2022-09-28", kind: "closure", works: false, name: "nghỉ tránh bão số 4" },
 * ]);
 * addWorkingDays(local, "2022-09-27", 1) // => "2022-09-29"
 */
export function extendCalendar(
  calendar: WorkCalendar,
  days: readonly CalendarDay[],
  covers: Coverage = calendar.covers,
  sources: Readonly<Record<string, Citation>> = {},
): WorkCalendar {
  const replaced = new Set(days.map((day) => day.date));
  return workCalendar({
    ...calendar,
    covers,
    days: [...calendar.days.filter((day) => !replaced.has(day.date)), ...days],
    sources: { ...calendar.sources, ...sources },
  });
}
