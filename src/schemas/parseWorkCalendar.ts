import { type WorkCalendar, workCalendar } from "../calendar/workCalendar.ts";
import { parseWith } from "./parseWith.ts";
import { workCalendarSchema } from "./workCalendarSchema.ts";

/**
 * Reads a stored working calendar, or throws: its shape, its values, and what its days say of each other.
 *
 * @param value - Anything, such as what `JSON.parse` gave for `storedWorkCalendar`.
 * @returns The calendar, as `workCalendar` builds it.
 * @throws `KstthcError` With every issue: of the shape, else those of `workCalendar`, e.g. `day-twice`.
 * @example
 * const stored = JSON.stringify(storedWorkCalendar(vietnamCalendar));
 * isWorkingDay(parseWorkCalendar(JSON.parse(stored)), "2022-02-01") // => false, Tết
 */
export function parseWorkCalendar(value: unknown): WorkCalendar {
  const { format: _format, ...calendar } = parseWith(workCalendarSchema, value);
  return workCalendar(calendar);
}
