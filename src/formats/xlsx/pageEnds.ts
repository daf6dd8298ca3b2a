import type { Sheet } from "./sheet.ts";
import { digitPoints, usualRowPoints } from "./sheetUnits.ts";

/** A4 with the margins of a printed sheet, points. */
const pages: Readonly<Record<Sheet["orientation"], { readonly width: number; readonly height: number }>> = {
  portrait: { width: 595 - 128, height: 842 - 115 },
  landscape: { width: 842 - 128, height: 595 - 115 },
};

/** Gives the height of the rows that fit on a page, points. */
export function pageRoom(widths: readonly number[], orientation: Sheet["orientation"]): number {
  const page = pages[orientation];
  const scale = Math.min(1, page.width / (widths.reduce((sum, width) => sum + width, 0) * digitPoints));
  return page.height / scale;
}

/**
 * Finds whether a printed page ends within a range of rows. Pages are as many rows as fit, shrunk to the width of the
 * paper.
 *
 * @param heights - Heights of rows in points, by row.
 * @param widths - Widths of the columns in digits.
 * @param range - First and last row, 0 first.
 * @param orientation - Orientation of the pages.
 * @returns Whether the first and the last row stand on different pages.
 */
export function pageEnds(
  heights: ReadonlyMap<number, number>,
  widths: readonly number[],
  [first, last]: readonly [first: number, last: number],
  orientation: Sheet["orientation"],
): boolean {
  const room = pageRoom(widths, orientation);
  let used = 0;
  for (let row = 0; row <= last; row++) {
    const height = heights.get(row) ?? usualRowPoints;
    used += height;
    if (used <= room) continue;
    if (row > first) return true;
    used = height;
  }
  return false;
}
