import { fail } from "../core/fail.ts";
import { monthsOfYear } from "./monthsOfYear.ts";
import type { Period } from "./period.ts";

/**
 * Gives half a year (6 tháng đầu năm, 6 tháng cuối năm) as a period.
 *
 * @param year - Year, 1 to 9999.
 * @param half - 1 or 2.
 * @returns The period, key `2022-H1`.
 * @throws {@link KstthcError} `invalid-year` or `invalid-half`.
 * @example
 * halfYear(2022, 2) // => { key: "2022-H2", from: "2022-07-01", to: "2022-12-31" }
 */
export function halfYear(year: number, half: number): Period {
  if (half !== 1 && half !== 2) fail("invalid-half", { value: String(half) }, { path: ["half"] });
  return monthsOfYear(`-H${half}`, year, half * 6 - 5, half * 6);
}
