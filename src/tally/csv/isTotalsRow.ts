import { foldKey } from "../../core/foldKey.ts";
import { cellText } from "./csvHeader.ts";
import type { ScannedRow } from "./rowScanner.ts";

const names = /^(?:tong cong|tong so)(?![\p{L}])|^(?:tong|cong)[: ]*$/u;

/**
 * Tells whether a row is a totals row (TỔNG CỘNG) by its first cell that is not empty. Looks at two bytes before it
 * decodes anything: rows of data seldom begin with "To", "Tổ", "Co" or "Cộ".
 */
export function isTotalsRow(bytes: Uint8Array, row: ScannedRow): boolean {
  let column = 0;
  while (column < row.width && row.from[column] === row.to[column]) column++;
  if (column === row.width) return false;
  const at = row.from[column] as number;
  const letter = (bytes[at] as number) | 32; // lower case
  const next = bytes[at + 1] as number;
  if (letter !== 116 && letter !== 99) return false;
  if (next !== 0xe1 && next !== 0xc3 && (next | 32) !== 111) return false;
  return names.test(foldKey(cellText(bytes, row, column)));
}
