import type { PlainDate } from "../../core/plainDate.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";

/** Something that is overdue. */
export interface OverdueItem {
  readonly item: OccurrenceProgress;
  /** Due day in force: after the last extension, where there is one. */
  readonly due: PlainDate;
  /** Calendar days late. */
  readonly daysLate: number;
}

/** Picks what is overdue and not done, the longest first; suspended work is not. */
export function overdueOf(items: readonly OccurrenceProgress[]): readonly OverdueItem[] {
  return items
    .flatMap((item): readonly OverdueItem[] => {
      const { due, time, daysLeft = 0 } = item.extended ?? item;
      const isOverdue = time === "overdue" && item.work !== "suspended" && due !== undefined;
      return isOverdue ? [{ item, due, daysLate: -daysLeft }] : [];
    })
    .sort((a, b) => b.daysLate - a.daysLate);
}
