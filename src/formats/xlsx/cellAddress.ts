import type { CellRange } from "./sheet.ts";

/** Letters of a column: `A`, `Z`, `AA`. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/**
 * Gives the address of a cell as a spreadsheet writes it.
 *
 * @param row - Row, 0 first.
 * @param column - Column, 0 first.
 * @returns Address, e.g. `B7`.
 */
export function cellAddress(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/**
 * Gives the address of a range, fixed, on its sheet: what names and print areas hold.
 *
 * @param sheet - Name of the sheet; it is quoted, since names hold blanks and signs.
 * @param range - The range.
 * @returns Address, e.g. `'Bảng 1'!$A$3:$F$9`.
 */
export function fixedRange(sheet: string, { row, column, lastRow, lastColumn }: CellRange): string {
  const [first, last] = [`$${letters(column)}$${row + 1}`, `$${letters(lastColumn)}$${lastRow + 1}`];
  return `'${sheet.replaceAll("'", "''")}'!${first}:${last}`;
}
