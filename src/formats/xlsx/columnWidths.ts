import type { Cell, Column } from "../../report/tree/table.ts";
import type { layOutRows } from "../layOutRows.ts";

/** Least width of a column, most that a word may ask for, and what it needs beside its longest word; digits. */
const narrowest = 5;
const widest = 40;
const beside = 2;

/** Shares of the page, no column narrower than its longest word. */
export function columnWidths(
  columns: readonly Column[],
  grid: ReturnType<typeof layOutRows>,
  total: number,
): readonly number[] {
  return columns.map(({ width }, column) => {
    let longest = narrowest;
    for (const places of grid) {
      const cell = places[column];
      if (cell !== undefined && cell.colSpan === undefined) longest = Math.max(longest, longestWord(cell));
    }
    return Math.max(Math.round(width * total), Math.min(widest, longest + beside));
  });
}

function longestWord({ children }: Cell): number {
  let longest = 0;
  for (const child of children) {
    if (child.kind !== "text" && child.kind !== "value" && child.kind !== "status") continue;
    const text = child.kind === "text" ? child.value : child.text;
    let from = 0;
    for (let to = text.indexOf(" "); to >= 0; from = to + 1, to = text.indexOf(" ", from))
      longest = Math.max(longest, to - from);
    longest = Math.max(longest, text.length - from);
  }
  return longest;
}
