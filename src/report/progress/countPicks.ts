import type { ProgressCount } from "../../plan/progressCount.ts";

/** Columns of the standard count. */
export type CountColumn = "total" | "onTime" | "late" | "withinTime" | "overdue" | "extended" | "undated" | "apart";

/** What each column counts: the total, its four classes, what was extended; then what stands apart. */
export const countPicks: readonly (readonly [column: CountColumn, pick: (count: ProgressCount) => number])[] = [
  ["total", (count) => count.total],
  ["onTime", (count) => count.doneOnTime],
  ["late", (count) => count.doneLate],
  ["withinTime", (count) => count.withinTime],
  ["overdue", (count) => count.overdue],
  ["extended", (count) => count.extended.total],
  ["undated", (count) => count.undated],
  ["apart", (count) => count.suspended + count.withdrawn],
];
