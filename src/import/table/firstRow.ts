import { type Columns, columnsOf, type Heading } from "./columnsOf.ts";
import { goesOnWithTable } from "./goesOnWithTable.ts";
import type { GridRow } from "./gridRow.ts";

/** Where the rows of a table begin. */
export interface FirstRow {
  /** Index of the heading, or of the first row that goes on with the table before; the length where none is. */
  readonly at: number;
  /** The heading that stands there; absent for none. */
  readonly heading?: Heading;
}

/**
 * Finds where the rows of a table begin: title lines above its heading are no rows, and a table of another kind has none.
 *
 * @param grid - The table laid out.
 * @param inherited - Columns of the table before it; undefined where there is none.
 * @returns The place, and its heading.
 */
export function firstRow(grid: readonly GridRow[], inherited: Columns | undefined): FirstRow {
  let at = 0;
  let heading = columnsOf(grid, at);
  while (!heading && at < grid.length) heading = columnsOf(grid, ++at);
  if (!heading) return { at: inherited && goesOnWithTable(grid, inherited) ? 0 : grid.length };
  const above = grid.slice(0, at);
  const titles = above.every((row) => row.filter((place) => place?.begins && place.cell.lines.length > 0).length < 2);
  return inherited && !titles && goesOnWithTable(above, inherited) ? { at: 0 } : { at, heading };
}
