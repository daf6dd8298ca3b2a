import { monthsOfYear } from "./monthsOfYear.ts";
import type { Period } from "./period.ts";

/**
 * Gives a year (năm) as a period.
 *
 * @param year - Year, 1 to 9999.
 * @returns The period, key `2022`.
 * @throws {@link KstthcError} `invalid-year`.
 * @example
 * year(2022) // => { key: "2022", from: "2022-01-01", to: "2022-12-31" }
 */
export function year(year: number): Period {
  return monthsOfYear("", year, 1, 12);
}
