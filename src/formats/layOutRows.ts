import { fail } from "../core/fail.ts";
import type { Cell, Row } from "../report/tree/table.ts";

/**
 * Lays rows out on the grid of their columns: each cell stands at its first place, places covered by a span hold
 * `undefined`.
 *
 * @param rows - Header or body rows of one table: a span does not reach from one into the other.
 * @param width - Number of columns.
 * @returns One list of `width` places a row.
 * @throws `KstthcError` `table-not-filled` when a row has too many cells or too few, or a span leaves the rows.
 */
export function layOutRows(rows: readonly Row[], width: number): readonly (readonly (Cell | undefined)[])[] {
  /** Rows that a span from above still covers, this one included, by column. */
  const covered: number[] = new Array<number>(width).fill(0);
  return rows.map((row, index) => {
    if (isLaidOut(row, covered)) return row.cells;
    const places: (Cell | undefined)[] = new Array<Cell | undefined>(width).fill(undefined);
    let at = 0;
    for (const cell of row.cells) {
      at = nextFree(covered, at);
      const { colSpan = 1, rowSpan = 1 } = cell;
      if (!isFree(covered, at, colSpan) || rowSpan < 1 || index + rowSpan > rows.length) notFilled(row, index, width);
      places[at] = cell;
      at += colSpan;
    }
    if (nextFree(covered, at) !== width) notFilled(row, index, width);
    goDown(covered, places);
    return places;
  });
}

/** Most rows are their own layout: one cell a column. */
function isLaidOut({ cells }: Row, covered: readonly number[]): boolean {
  return (
    cells.length === covered.length &&
    cells.every(({ colSpan = 1, rowSpan = 1 }, column) => colSpan === 1 && rowSpan === 1 && covered[column] === 0)
  );
}

/** Takes a row off what is covered, and adds what its own cells cover below. */
function goDown(covered: number[], places: readonly (Cell | undefined)[]): void {
  for (let c = 0; c < covered.length; c++) if (covered[c]) covered[c] = (covered[c] ?? 0) - 1;
  for (const [c, cell] of places.entries())
    if (cell?.rowSpan) covered.fill(cell.rowSpan - 1, c, c + (cell.colSpan ?? 1));
}

function nextFree(covered: readonly number[], from: number): number {
  let at = from;
  while (at < covered.length && covered[at] !== 0) at++;
  return at;
}

function isFree(covered: readonly number[], from: number, colSpan: number): boolean {
  if (colSpan < 1) return false;
  for (let at = from; at < from + colSpan; at++) if (covered[at] !== 0) return false;
  return true;
}

function notFilled(row: Row, index: number, columns: number): never {
  fail("table-not-filled", { row: index + 1, cells: row.cells.length, columns });
}
