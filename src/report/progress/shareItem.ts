import type { OccurrenceProgress, ShareProgress } from "../../plan/planProgress.ts";

/** The share of one unit as an item of its own: the occurrence, judged by what that unit did. */
export function shareItem(item: OccurrenceProgress, share: ShareProgress): OccurrenceProgress {
  const { group, task, origin, status, schedule, occurrence } = item;
  const { agency, through: _, part: __, ...judgement } = share;
  return {
    group,
    task,
    origin,
    status,
    owners: agency === undefined ? item.owners : [agency],
    ...(schedule === undefined ? {} : { schedule }),
    ...(occurrence === undefined ? {} : { occurrence }),
    ...judgement,
  };
}
