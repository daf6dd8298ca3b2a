import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { toEpochDay } from "./epochDay.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { placeOf, statusBetween, workTableOf } from "./workTable.ts";

/**
 * Says what may be claimed of the days from one to another: the weakest status among them, ordinary days of a year
 * that no notice has fixed yet included.
 *
 * @param calendar - E.g. `vietnamCalendarForecast`.
 * @param from - One end, itself inside.
 * @param to - The other end, itself inside; absent: `from` alone.
 * @returns The weakest status.
 * @throws {@link KstthcError} `outside-coverage` or `invalid-date`.
 * @example
 * calendarStatus(vietnamCalendar, "2022-01-01", "2022-12-31") // => "official"
 */
export function calendarStatus(calendar: WorkCalendar, from: PlainDate, to: PlainDate = from): Certainty {
  const table = workTableOf(calendar);
  const [first, last] = [toEpochDay(from), toEpochDay(to)];
  placeOf(table, first, calendar, from);
  placeOf(table, last, calendar, to);
  return statusBetween(table, Math.min(first, last), Math.max(first, last));
}
