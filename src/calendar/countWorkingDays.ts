import type { PlainDate } from "../core/plainDate.ts";
import { toEpochDay } from "./epochDay.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { placeOf, workTableOf } from "./workTable.ts";

/**
 * Counts the working days (ngày làm việc) after one civil day, up to and with another.
 *
 * Counts add up: from a to b and from b to c make from a to c. `countWorkingDays(c, d, addWorkingDays(c, d, n))` is `n`
 * for every `n` of 1 or more.
 *
 * @param calendar - Days off and worked Saturdays, e.g. `vietnamCalendar`.
 * @param from - Civil day, itself not counted.
 * @param to - Civil day, itself counted.
 * @returns Working days; the other way round, negative, when `to` is earlier.
 * @throws {@link KstthcError} `outside-coverage` or `invalid-date`.
 * @example
 * countWorkingDays(vietnamCalendar, "2022-01-28", "2022-02-11") // => 5
 */
export function countWorkingDays(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number {
  const table = workTableOf(calendar);
  const first = placeOf(table, toEpochDay(from), calendar, from);
  const last = placeOf(table, toEpochDay(to), calendar, to);
  return (table.before[last + 1] as number) - (table.before[first + 1] as number);
}
