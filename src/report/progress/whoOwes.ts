import type { AgencyId } from "../../plan/agency.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";

/** Who is behind with an occurrence: units whose own shares are open, and owners who answer for the whole. */
export function whoOwes({ owners, shares = [], work }: OccurrenceProgress): readonly AgencyId[] {
  const sharing = new Set(shares.flatMap(({ agency, through }) => [agency, through]));
  const speakers = owners.filter((owner) => !sharing.has(owner));
  const open = shares.flatMap(({ agency, doneOn, work: done }) =>
    agency === undefined || doneOn !== undefined || done === "suspended" ? [] : [agency],
  );
  return work === "suspended" ? [] : [...new Set([...speakers, ...open])];
}
