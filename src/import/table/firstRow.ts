import { type Columns, columnsOf } from "./columnsOf.ts";
import { goesOnWithTable } from "./goesOnWithTable.ts";
import type { GridRow } from "./gridRow.ts";

/**
 * Finds where the rows of a table begin: title lines above its heading are no rows, and a table of another kind has none.
 *
 * @param grid - The table laid out.
 * @param inherited - Columns of the table before it; undefined where there is none.
 * @returns Index of the heading, or of the first row that goes on with the table before; the length where none is.
 */
export function firstRow(grid: readonly GridRow[], inherited: Columns | undefined): number {
  const heading = grid.findIndex((_, at) => columnsOf(grid, at));
  if (!inherited) return heading < 0 ? grid.length : heading;
  if (heading < 0) return goesOnWithTable(grid, inherited) ? 0 : grid.length;
  const above = grid.slice(0, heading);
  const titles = above.every((row) => row.filter((at) => at?.begins && at.cell.lines.length > 0).length < 2);
  return titles || !goesOnWithTable(above, inherited) ? heading : 0;
}
