import { beginsFoot } from "./beginsFoot.ts";
import type { Columns } from "./columnsOf.ts";
import { fieldOfHeading } from "./fieldOfHeading.ts";
import type { GridRow } from "./gridRow.ts";
import { labelOf } from "./labelOf.ts";

/**
 * Tells whether a table without a heading of its own goes on with the tasks of the one before it. A table of another
 * kind has a column of numbers headed by other words, another width and no numbers, or holds the foot of the document.
 *
 * @param grid - The table laid out.
 * @param columns - What each column of the table before holds.
 * @returns True where its rows are rows of tasks.
 */
export function goesOnWithTable(grid: readonly GridRow[], columns: Columns): boolean {
  const texts = (row: GridRow | undefined): readonly string[] =>
    (row ?? []).map((at) => (at?.begins ? at.cell.lines.join(" ") : ""));
  const first = texts(grid[0]);
  if (first.some((text) => fieldOfHeading(text) === "label")) return false;
  const label = columns.indexOf("label");
  const numbered = grid.some((row) => ["task", "group"].includes(labelOf(texts(row)[label] ?? "").kind));
  if (numbered) return true;
  if (grid.some((row) => texts(row).some(beginsFoot))) return false;
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return width === columns.length || first[label] === "";
}
