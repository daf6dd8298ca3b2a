import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { type GovernmentTiers, governmentTiers } from "./governmentTiers.ts";

/**
 * Finds the levels of local government that exist on a day.
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @returns The dated row with its levels and its law.
 * @throws {@link KstthcError} `invalid-date` when the text is not shaped like a day.
 * @example
 * governmentTiersOn("2025-07-01").levels // => ["province", "commune"]
 */
export function governmentTiersOn(date: PlainDate): GovernmentTiers {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fail("invalid-date", { value: String(date), rule: "YYYY-MM-DD" });
  const found = governmentTiers.find(
    ({ validFrom, validTo }) => (validFrom ?? date) <= date && date <= (validTo ?? date),
  );
  return found as GovernmentTiers; // the rows leave no day out
}
