import { beginsInside, isFinished } from "../text/sentenceEdges.ts";
import { beginsTask } from "./beginsTask.ts";
import { isFullRow } from "./isFullRow.ts";
import { labelOf } from "./labelOf.ts";
import type { TableRow } from "./tableRow.ts";

/** How the tasks of a table end: an empty row, after which they may still go on, the foot, a table of another kind. */
export type Ended = "no" | "blank" | "foot" | "other";

/**
 * Tells whether a row is plainly one of tasks, so that it counts below an empty row too. A chapter below the table ("III.
 * Tổ chức thực hiện") has a number as a group has, but no task under it.
 *
 * @param row - The row.
 * @param next - Reads the row below; asked only where it matters.
 * @param above - The last row of tasks; undefined for none.
 * @param ended - How the tasks ended above it.
 * @returns True for a task, a heading over one, the rest of a sentence left open.
 */
export function countsAsTask(
  row: TableRow,
  next: () => TableRow | undefined,
  above: TableRow | undefined,
  ended: Ended,
): boolean {
  const filled = Object.keys(row.cells).length;
  if (beginsTask(row)) return row.unnumbered ? filled > 1 : filled > 0 || ended !== "blank";
  if (isFullRow(row) || goesOnInside(above, row)) return true;
  const below = isHeading(row) ? next() : undefined;
  return below !== undefined && (beginsTask(below) || isHeading(below));
}

function isHeading({ label }: TableRow): boolean {
  return labelOf(label).kind === "group" || /^[A-HĐ][.)]?$/.test(label);
}

/** The middle of a sentence after an empty row: a page ends there. */
function goesOnInside(above: TableRow | undefined, { label, cells }: TableRow): boolean {
  const open = above?.cells.content?.lines.at(-1) ?? "";
  return label === "" && open !== "" && !isFinished(open) && beginsInside(cells.content?.lines[0] ?? "");
}
