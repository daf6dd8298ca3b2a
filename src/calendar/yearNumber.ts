import { fail } from "../core/fail.ts";

/**
 * Checks a year.
 *
 * @param year - What was given.
 * @param field - What the caller calls it; absent: `year`.
 * @returns The year, 1 to 9999.
 * @throws {@link KstthcError} `invalid-year`.
 */
export function yearNumber(year: number, field = "year"): number {
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    fail("invalid-year", { value: String(year) }, { path: [field] });
  return year;
}
