import type { Agency } from "../agency.ts";
import { matchAgency } from "../matchAgency.ts";
import type { Plan } from "../plan.ts";
import { successorsOf } from "../successorsOf.ts";
import type { Finding } from "./lintRule.ts";

/**
 * Finds agencies of a plan that end before its period does: by their own dates, or by those of the directory given,
 * where their name is found surely.
 *
 * @param plan - The plan.
 * @param directory - Agencies with the days they exist.
 * @param isVerified - Whether to tell those whose end was read at its source, or the others.
 * @returns One finding an agency, with who has taken over by the end of the period.
 */
export function endedAgencies(
  { agencies, period }: Plan,
  directory: readonly Agency[],
  isVerified: boolean,
): readonly Finding[] {
  return agencies.flatMap((agency) => {
    const isDated = agency.validFrom !== undefined || agency.validUntil !== undefined;
    const known = isDated ? agency : (matchAgency(agency.name, directory).agency ?? agency);
    const { validUntil, source } = known;
    if (validUntil === undefined || period.to <= validUntil) return [];
    if (((source?.status ?? "official") === "official") !== isVerified) return [];
    const successors = successorsOf(known, [...agencies, ...directory], period.to).map(({ name }) => name);
    return [{ at: ["agencies", agency.id], params: { agency: agency.name, until: validUntil, successors } }];
  });
}
