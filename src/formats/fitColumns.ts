import type { Table } from "../report/tree/table.ts";
import { balanceColumns } from "./balanceColumns.ts";
import { leastWidths } from "./leastWidths.ts";
import type { TableGrid } from "./tableGrid.ts";

/** The room columns share. */
export interface ColumnRoom {
  /** Width of all columns, ems of the letters in the cells. */
  readonly total: number;
  /** What a cell keeps free at its sides, ems. */
  readonly sides: number;
  /** How many times as wide as its words need the table becomes at least, wider than `total` where need be; absent: 1. */
  readonly ease?: number;
}

/**
 * Fits the columns of a table to what stands in them: shares as the tree gives them, but no column narrower than its
 * longest word or figure, and width moved from columns with room to those that make the rows high.
 *
 * @param table - The table.
 * @param grid - Its rows, laid out.
 * @param room - The width to share.
 * @returns Ems, one a column; their sum is `total`, or more where the words need more.
 */
export function fitColumns(table: Table, grid: TableGrid, room: ColumnRoom): readonly number[] {
  const { sides, ease = 1 } = room;
  const least = leastWidths(table, grid, room.total).map((width) => width + sides);
  const needed = least.reduce((sum, width) => sum + width, 0);
  const total = Math.max(room.total, needed * ease);
  if (needed >= total) return least;
  const shares = table.columns.map(({ width }) => width * total);
  return balanceColumns(grid, shares, { least, total, sides });
}
