import type { PlainDate } from "../core/plainDate.ts";
import { fromEpochDay, toEpochDay } from "./epochDay.ts";
import { wholeNumber } from "./wholeNumber.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { moveOn, outsideCoverage, placeOf, workTableOf } from "./workTable.ts";

/**
 * Adds working days (ngày làm việc) to a civil day, counting from the next day (Civil Code art. 147).
 *
 * @param calendar - Days off and worked Saturdays, e.g. `vietnamCalendar`.
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param days - Working days, whole; negative counts back; 0 gives the day itself, off or not.
 * @returns The civil day on which the last working day falls.
 * @throws {@link KstthcError} `outside-coverage` when the calendar does not reach that far; `invalid-date`;
 *   `not-a-whole-number`.
 * @example
 * addWorkingDays(vietnamCalendar, "2022-01-28", 5) // => "2022-02-11", Tết lies between
 */
export function addWorkingDays(calendar: WorkCalendar, date: PlainDate, days: number): PlainDate {
  const table = workTableOf(calendar);
  const place = placeOf(table, toEpochDay(date), calendar, date);
  if (wholeNumber(days, "days") === 0) return date;
  const reached = moveOn(table, place, days);
  if (reached < 0) outsideCoverage(calendar, date);
  return fromEpochDay(table.start + reached);
}
