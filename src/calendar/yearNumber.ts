import { fail } from "../core/fail.ts";

/**
 * Checks a year.
 *
 * @param year - What was given.
 * @returns The year, 1 to 9999.
 * @throws {@link KstthcError} `invalid-year`.
 */
export function yearNumber(year: number): number {
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    fail("invalid-year", { value: String(year) }, { path: ["year"] });
  return year;
}
