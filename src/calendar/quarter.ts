import { fail } from "../core/fail.ts";
import { monthsOfYear } from "./monthsOfYear.ts";
import type { Period } from "./period.ts";

/**
 * Gives a quarter (quý) as a period.
 *
 * @param year - Year, 1 to 9999.
 * @param quarter - Quarter, 1 to 4.
 * @returns The period, key `2022-Q1`.
 * @throws {@link KstthcError} `invalid-year` or `invalid-quarter`: there is no "Quý V".
 * @example
 * quarter(2022, 1) // => { key: "2022-Q1", from: "2022-01-01", to: "2022-03-31" }
 */
export function quarter(year: number, quarter: number): Period {
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > 4)
    fail("invalid-quarter", { value: String(quarter) }, { path: ["quarter"] });
  return monthsOfYear(`-Q${quarter}`, year, quarter * 3 - 2, quarter * 3);
}
