import { fail } from "../core/fail.ts";
import { daysInMonth } from "./daysInMonth.ts";
import { epochDayOf, fromEpochDay } from "./epochDay.ts";
import type { Period } from "./period.ts";

/**
 * Builds the period from one month of a year to the end of another, checking the year.
 *
 * @param key - Machine text of the period, without the year.
 * @param year - Year, 1 to 9999.
 * @param first - First month, 1 to 12.
 * @param last - Last month, 1 to 12.
 * @returns The period.
 * @throws {@link KstthcError} `invalid-year`.
 */
export function monthsOfYear(key: string, year: number, first: number, last: number): Period {
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    fail("invalid-year", { value: String(year) }, { path: ["year"] });
  return {
    key: `${String(year).padStart(4, "0")}${key}`,
    from: fromEpochDay(epochDayOf(year, first, 1)),
    to: fromEpochDay(epochDayOf(year, last, daysInMonth(year, last))),
  };
}
