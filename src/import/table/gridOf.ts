import type { SourceCell, SourceTable } from "../source/sourceDocument.ts";

/** One place of a grid: the cell that covers it, and whether the cell begins in this row. */
export interface GridCell {
  /** The cell of the file. */
  readonly cell: SourceCell;
  /** True where the cell begins in this row and column; false where it only reaches here. */
  readonly begins: boolean;
  /** True where it reaches here from a row above. */
  readonly fromAbove: boolean;
}

/** Columns beyond this are no table of a plan; a span that claims more is cut. */
const maxColumns = 64;

/**
 * Lays a table out as a plain grid: every place holds the cell that covers it, merged cells in all their places.
 *
 * @param table - Rows as the file has them.
 * @returns Rows of places; a place no cell covers is undefined.
 */
export function gridOf(table: SourceTable): readonly (readonly (GridCell | undefined)[])[] {
  const reaching: { cell: SourceCell; rows: number }[] = [];
  return table.rows.map((cells) => {
    const row: (GridCell | undefined)[] = [];
    let at = 0;
    const cover = (): void => {
      for (let above = reaching[at]; above && above.rows > 0; above = reaching[at]) {
        row[at] = { cell: above.cell, begins: false, fromAbove: true };
        above.rows--;
        at++;
      }
    };
    for (const cell of cells) {
      cover();
      for (let first = true, left = cell.columns; left > 0 && at < maxColumns; left--, at++, first = false) {
        row[at] = { cell, begins: first, fromAbove: false };
        reaching[at] = { cell, rows: cell.rows - 1 };
      }
    }
    for (; at < reaching.length; at++) cover();
    return Array.from(row);
  });
}
