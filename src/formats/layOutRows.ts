import type { Cell, Row } from "../report/tree/table.ts";

/**
 * Lays rows out on the grid of their columns: each cell stands at its first place, places covered by a span hold
 * `undefined`.
 *
 * @param rows - Header or body rows of one table.
 * @param width - Number of columns.
 * @returns One list of `width` places a row.
 */
export function layOutRows(rows: readonly Row[], width: number): readonly (readonly (Cell | undefined)[])[] {
  const covered: number[] = new Array<number>(width).fill(0);
  return rows.map((row) => {
    const places: (Cell | undefined)[] = new Array<Cell | undefined>(width).fill(undefined);
    const isFree = covered.map((rowsLeft) => rowsLeft === 0);
    for (let at = 0; at < width; at++) if (!isFree[at]) covered[at] = (covered[at] ?? 0) - 1;
    let at = 0;
    for (const cell of row.cells) {
      while (at < width && !isFree[at]) at++;
      if (at >= width) break;
      places[at] = cell;
      const end = Math.min(width, at + (cell.colSpan ?? 1));
      for (; at < end; at++) covered[at] = (cell.rowSpan ?? 1) - 1;
    }
    return places;
  });
}
