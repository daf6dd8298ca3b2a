import type { Column, Row, Table } from "../report/tree/table.ts";
import { longestWord } from "./longestWord.ts";
import type { TableGrid } from "./tableGrid.ts";
import { textWidth } from "./textWidth.ts";

/** Most of the width that one word may ask for: what is longer is broken. */
const greediest = 0.4;

/** Likewise for the formula under a column's title, `(3)=(4)+(5)`: a longer one may break. */
const formula = 0.125;

/**
 * Finds how wide each column must be for its longest word or figure, and for what is to be written into it.
 *
 * @param table - The table.
 * @param grid - Its rows, laid out.
 * @param total - Width of all columns, ems of the letters in the cells.
 * @returns Ems, one a column, without the room at the sides of a cell.
 */
export function leastWidths({ columns, header, body }: Table, grid: TableGrid, total: number): readonly number[] {
  const least = columns.map(({ entry }) => entryWidth(entry));
  const see = (rows: readonly Row[], places: TableGrid["body"]): void => {
    for (let index = 0; index < rows.length; index++) {
      const { kind } = rows[index] as Row;
      const cells = places[index] ?? [];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell === undefined || cell.colSpan !== undefined) continue;
        const found = least[column] ?? 0;
        const width = longestWord(cell, kind !== "row", found);
        if (kind !== "numbers" || width <= total * formula) least[column] = width;
      }
    }
  };
  see(header, grid.header);
  see(body, grid.body);
  return least.map((width) => Math.min(width, total * greediest));
}

/** Least room for words of whoever fills a form in, ems. */
const written = 6;

/** What is typed in must fit too. */
function entryWidth(entry: Column["entry"]): number {
  if (entry?.kind === "text") return written;
  if (entry?.kind === "date") return textWidth("31/12/2022");
  const words = entry?.kind === "choice" ? entry.options.flatMap((option) => option.split(" ")) : [];
  return words.reduce((widest, word) => Math.max(widest, textWidth(word)), 0);
}
