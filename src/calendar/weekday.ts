import type { PlainDate } from "../core/plainDate.ts";
import { toEpochDay } from "./epochDay.ts";

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Gives the weekday (thứ) of a civil day.
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @returns 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật).
 * @throws {@link KstthcError} `invalid-date`.
 * @example
 * weekday("2022-01-28") // => 5, a Friday
 */
export function weekday(date: PlainDate): Weekday {
  return weekdayOf(toEpochDay(date));
}

/** The same for a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOf(epochDay: number): Weekday {
  return (((((epochDay + 3) % 7) + 7) % 7) + 1) as Weekday;
}
