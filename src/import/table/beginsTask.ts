import { beginsInside } from "../text/sentenceEdges.ts";
import { labelOf } from "./labelOf.ts";
import type { TableRow } from "./tableRow.ts";

/**
 * Tells whether a row begins a task: it bears a number, or begins a sentence in a table that has no column of numbers.
 *
 * @param row - The row.
 * @returns True where it does.
 */
export function beginsTask({ label, unnumbered, cells }: TableRow): boolean {
  if (unnumbered) return !beginsInside(cells.content?.lines[0] ?? "");
  return labelOf(label).kind === "task";
}
