import { foldKey } from "../../core/foldKey.ts";
import { cellText } from "./csvHeader.ts";
import type { ScannedRow } from "./rowScanner.ts";

const quote = 34;

/** How the first words of a totals row begin, folded. */
export const totalsNames: RegExp = /^(?:tong cong|tong so)(?:\P{L}|$)|^(?:tong|cong)[: ]*$/u;

/** Tells whether a row is a totals row (TỔNG CỘNG) by its first cell that is not empty. */
export function isTotalsRow(bytes: Uint8Array, row: ScannedRow): boolean {
  let column = 0;
  while (column < row.width && row.from[column] === row.to[column]) column++;
  if (column === row.width || !beginsLikeOne(bytes, row.from[column] as number)) return false;
  return totalsNames.test(foldKey(cellText(bytes, row, column)));
}

/** Tells whether the row that begins at `start` may be one; a row that begins with an empty quoted field may be. */
export function mayBeTotals(bytes: Uint8Array, start: number, delimiter: number): boolean {
  let at = start;
  while (bytes[at] === delimiter) at++;
  if (bytes[at] === quote) at++;
  return bytes[at] === quote || beginsLikeOne(bytes, at);
}

/** Looks at two bytes and decodes nothing: rows of data seldom begin with "To", "Tổ", "Co" or "Cộ". */
function beginsLikeOne(bytes: Uint8Array, at: number): boolean {
  const letter = (bytes[at] as number) | 32; // lower case
  if (letter !== 116 && letter !== 99) return false;
  const next = bytes[at + 1] as number;
  return next === 0xe1 || next === 0xc3 || (next | 32) === 111;
}
