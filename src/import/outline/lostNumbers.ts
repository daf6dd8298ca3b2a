import { labelOf } from "../table/labelOf.ts";
import type { TableRow } from "../table/tableRow.ts";

/**
 * Counts, for each row, how many numbers are missing between a given number there and the end of its run: as many tasks
 * further down have lost theirs.
 *
 * @param rows - Rows of the plan.
 * @param skip - Rows whose label is no task number after all.
 * @returns Number before the row, index of the row → how many are missing; negative where numbers repeat.
 */
export function lostNumbers(
  rows: readonly TableRow[],
  skip: { readonly has: (index: number) => boolean },
): (current: number, index: number) => number {
  const last: number[] = [];
  const count: number[] = [];
  let runLast = 0;
  let runCount = 0;
  let next = Number.POSITIVE_INFINITY;
  for (let index = rows.length - 1; index >= 0; index--) {
    last[index] = runLast;
    count[index] = runCount;
    const label = labelOf(rows[index]?.label ?? "");
    if (label.kind !== "task" || label.number === undefined || skip.has(index)) continue;
    if (label.number > next || runCount === 0) {
      runLast = label.number;
      runCount = 0;
    }
    runCount++;
    next = label.number;
  }
  return (current, index) => (count[index] ? (last[index] ?? 0) - current - (count[index] ?? 0) : 0);
}
