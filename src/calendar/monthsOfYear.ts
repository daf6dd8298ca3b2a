import { fourDigits } from "../core/fourDigits.ts";
import { daysInMonth } from "./daysInMonth.ts";
import { dayText } from "./dayText.ts";
import type { Period } from "./period.ts";
import { yearNumber } from "./yearNumber.ts";

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
  yearNumber(year);
  return {
    key: fourDigits(year) + key,
    from: dayText(year, first, 1),
    to: dayText(year, last, daysInMonth(year, last)),
  };
}
