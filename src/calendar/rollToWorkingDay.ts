import type { PlainDate } from "../core/plainDate.ts";
import { addWorkingDays } from "./addWorkingDays.ts";
import { checkRoll } from "./checkRoll.ts";
import { isWorkingDay } from "./isWorkingDay.ts";
import type { Roll } from "./roll.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/**
 * Moves a day off to a working day (Civil Code art. 148.5 moves forward); a working day stays.
 *
 * @param calendar - Days off and worked Saturdays, e.g. `vietnamCalendar`.
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param roll - `"forward"` (absent), `"backward"` or `"none"`.
 * @returns The working day, or the day itself with `"none"`.
 * @throws {@link KstthcError} `outside-coverage`, `invalid-date`, `unknown-roll`.
 * @example
 * rollToWorkingDay(vietnamCalendar, "2022-01-29") // => "2022-02-07"
 */
export function rollToWorkingDay(calendar: WorkCalendar, date: PlainDate, roll: Roll = "forward"): PlainDate {
  checkRoll(roll);
  if (roll === "none" || isWorkingDay(calendar, date)) return date;
  return addWorkingDays(calendar, date, roll === "forward" ? 1 : -1);
}
