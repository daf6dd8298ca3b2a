import { fail } from "../core/fail.ts";
import { twoDigits } from "../core/twoDigits.ts";
import { monthsOfYear } from "./monthsOfYear.ts";
import type { Period } from "./period.ts";

/**
 * Gives the first months of a year ("9 tháng đầu năm") as a period.
 *
 * @param year - Year, 1 to 9999.
 * @param months - How many, 1 to 12.
 * @returns The period, key `2022-M01..M09`.
 * @throws {@link KstthcError} `invalid-year` or `invalid-month`.
 * @example
 * firstMonths(2022, 9) // => { key: "2022-M01..M09", from: "2022-01-01", to: "2022-09-30" }
 */
export function firstMonths(year: number, months: number): Period {
  if (!Number.isInteger(months) || months < 1 || months > 12)
    fail("invalid-month", { value: String(months) }, { path: ["months"] });
  return monthsOfYear(`-M01..M${twoDigits(months)}`, year, 1, months);
}
