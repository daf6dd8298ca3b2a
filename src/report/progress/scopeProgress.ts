import type { AgencyId } from "../../plan/agency.ts";
import type { OccurrenceProgress, PlanProgress } from "../../plan/planProgress.ts";
import { shareItem } from "./shareItem.ts";

/** What of a plan a report is about; absent: all of it. */
export interface ProgressScope {
  /** Only what this agency owes. */
  readonly agency?: AgencyId;
  /** Only this task group. */
  readonly group?: string;
}

/** Leaves what a report is about: of what is owed by many, the share of the agency. */
export function scopeProgress(progress: PlanProgress, { agency, group }: ProgressScope): PlanProgress {
  const inGroup = group === undefined ? progress.items : progress.items.filter((item) => item.group === group);
  const tasks = new Set(inGroup.map((item) => item.task));
  return {
    ...progress,
    items: agency === undefined ? inGroup : inGroup.flatMap((item) => shareOf(item, agency)),
    requests: progress.requests.filter(({ task, to }) => tasks.has(task) && (agency === undefined || to === agency)),
  };
}

function shareOf(item: OccurrenceProgress, agency: AgencyId): readonly OccurrenceProgress[] {
  const own = (item.shares ?? []).filter((share) => share.agency === agency);
  if (own.length === 0) return item.owners.includes(agency) ? [item] : [];
  return own.map((share) => shareItem(item, share));
}
