import { plainDate } from "../calendar/plainDate.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Agency } from "./agency.ts";
import { existsOn } from "./existsOn.ts";

/**
 * Lists who has taken over from an agency by a day (cơ quan kế thừa), step by step where a successor has ended too.
 *
 * @param agency - The agency, whether it ended or not.
 * @param agencies - Where its successors are looked up, e.g. `provincialAgencies` of `kstthc/data`.
 * @param on - The day asked about.
 * @returns Agencies that exist on that day: the agency itself while it does, else its successors; none when none is known.
 * @throws {@link KstthcError} `invalid-date` when there is no such day.
 * @example
 * const tax = provincialAgencies.find(({ id }) => id === "cuc-thue-tinh");
 * successorsOf(tax, provincialAgencies, "2025-04-30").map(({ name }) => name) // => ["Chi cục Thuế khu vực"]
 * successorsOf(tax, provincialAgencies, "2026-01-15").map(({ name }) => name) // => ["Thuế tỉnh"]
 */
export function successorsOf(agency: Agency, agencies: readonly Agency[], on: PlainDate): readonly Agency[] {
  const day = plainDate(on);
  const found = new Set<Agency>();
  const seen = new Set<Agency>();
  const follow = (one: Agency): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (existsOn(one, day)) found.add(one);
    else if (one.validUntil !== undefined && one.validUntil < day)
      for (const id of one.successors ?? []) for (const next of agencies) if (next.id === id) follow(next);
  };
  follow(agency);
  return [...found];
}
