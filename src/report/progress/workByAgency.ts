import { addTo, type Lists } from "../../core/addTo.ts";
import type { AgencyId } from "../../plan/agency.ts";
import type { OccurrenceProgress, PlanProgress } from "../../plan/planProgress.ts";
import { shareItem } from "./shareItem.ts";

/**
 * Sorts what is owed by who owes it: shares by their units, the rest by its owners. A group stands for itself only
 * where its units are not known, and whoever only coordinates owes nothing.
 */
export function workByAgency({ items }: PlanProgress): ReadonlyMap<AgencyId, readonly OccurrenceProgress[]> {
  const work: Lists<AgencyId, OccurrenceProgress> = new Map();
  for (const item of items) {
    const sharing = new Set<AgencyId>();
    for (const share of item.shares ?? []) {
      if (share.agency === undefined) continue;
      sharing.add(share.agency);
      if (share.through !== undefined) sharing.add(share.through);
      addTo(work, share.agency, shareItem(item, share));
    }
    for (const owner of item.owners) if (!sharing.has(owner)) addTo(work, owner, item);
  }
  return work;
}
