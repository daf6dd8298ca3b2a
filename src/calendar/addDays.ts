import type { PlainDate } from "../core/plainDate.ts";
import { fromEpochDay, toEpochDay } from "./epochDay.ts";
import { wholeNumber } from "./wholeNumber.ts";

/**
 * Adds civil days (ngày) to a day, days off included.
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param days - Days, whole; negative counts back.
 * @returns The civil day.
 * @throws {@link KstthcError} `not-a-whole-number`; `invalid-date` outside the years 0001 to 9999.
 * @example
 * addDays("2022-02-26", 5) // => "2022-03-03"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + wholeNumber(days, "days"));
}
