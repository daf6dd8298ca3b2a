import { fail } from "../../core/fail.ts";
import { cellAddress } from "./cellAddress.ts";
import type { PlainValue } from "./sheet.ts";

/** Characters a cell holds. */
const longest = 32_767;

/** Gives a text as a cell takes it, if it is not too long for one. */
export function textForCell(text: string, sheet: string, row: number, column: number): string {
  if (text.length <= longest) return literalText(text);
  return fail("cell-too-long", { sheet, cell: cellAddress(row, column), length: text.length, limit: longest });
}

/** Whether a value can be given to the peer as it is: it fits a cell, and nothing in it would be read as something else. */
export function isLiteral(value: PlainValue): boolean {
  return typeof value !== "string" || (value.length <= longest && !value.includes("_x") && !readsAsError(value));
}

/** Text that begins like one of a spreadsheet's errors, `#N/A`, would become that error, were it not in runs. */
export function readsAsError(text: string): boolean {
  return text.startsWith("#");
}

/** Spreadsheets read `_x0041_` in a text as the letter of that number: its first sign is written so itself. */
export function literalText(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}
