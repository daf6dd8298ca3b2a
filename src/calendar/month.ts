import { fail } from "../core/fail.ts";
import { twoDigits } from "../core/twoDigits.ts";
import { monthsOfYear } from "./monthsOfYear.ts";
import type { Period } from "./period.ts";

/**
 * Gives a month (tháng) as a period.
 *
 * @param year - Year, 1 to 9999.
 * @param month - Month, 1 to 12.
 * @returns The period, key `2022-02`.
 * @throws {@link KstthcError} `invalid-year` or `invalid-month`.
 * @example
 * month(2022, 2) // => { key: "2022-02", from: "2022-02-01", to: "2022-02-28" }
 */
export function month(year: number, month: number): Period {
  if (!Number.isInteger(month) || month < 1 || month > 12)
    fail("invalid-month", { value: String(month) }, { path: ["month"] });
  return monthsOfYear(`-${twoDigits(month)}`, year, month, month);
}
