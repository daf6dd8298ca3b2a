import type { PlainDate } from "../core/plainDate.ts";
import { toEpochDay } from "./epochDay.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { placeOf, workTableOf } from "./workTable.ts";

/**
 * Tells whether a civil day is a working day (ngày làm việc).
 *
 * @param calendar - Days off and worked Saturdays, e.g. `vietnamCalendar`.
 * @param date - Civil day, `YYYY-MM-DD`.
 * @returns Whether offices work.
 * @throws {@link KstthcError} `invalid-date`; `outside-coverage` when the calendar does not know that day.
 * @example
 * isWorkingDay(vietnamCalendar, "2024-05-04") // => true, a Saturday worked for 29 April
 */
export function isWorkingDay(calendar: WorkCalendar, date: PlainDate): boolean {
  const table = workTableOf(calendar);
  const place = placeOf(table, toEpochDay(date), calendar, date);
  return table.before[place] !== table.before[place + 1];
}
