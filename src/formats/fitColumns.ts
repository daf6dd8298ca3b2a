import type { Column, Row, Table } from "../report/tree/table.ts";
import { balanceColumns } from "./balanceColumns.ts";
import { longestWord } from "./longestWord.ts";
import type { TableGrid } from "./tableGrid.ts";
import { textWidth } from "./textWidth.ts";

/** The room columns share. */
export interface ColumnRoom {
  /** Width of all columns, ems of the letters in the cells. */
  readonly total: number;
  /** What a cell keeps free at its sides, ems. */
  readonly sides: number;
  /** How many times as wide as its words need the table becomes at least, wider than `total` where need be; absent: 1. */
  readonly ease?: number;
}

/** Most of the width that one word may ask for: what is longer is broken. */
const greediest = 0.4;

/** Likewise for the formula under a column's title, `(3)=(4)+(5)`: a longer one may break. */
const formula = 0.125;

/**
 * Fits the columns of a table to what stands in them: shares as the tree gives them, but no column narrower than its
 * longest word or figure, and width moved from columns with room to those that make the rows high.
 *
 * @param table - The table.
 * @param grid - Its rows, laid out.
 * @param room - The width to share.
 * @returns Ems, one a column; their sum is `total`, or more where the words need more.
 */
export function fitColumns(table: Table, grid: TableGrid, room: ColumnRoom): readonly number[] {
  const { sides, ease = 1 } = room;
  const least = leastWidths(table, grid, room.total).map((width) => Math.min(width, room.total * greediest) + sides);
  const needed = least.reduce((sum, width) => sum + width, 0);
  const total = Math.max(room.total, needed * ease);
  if (needed >= total) return least;
  const shares = table.columns.map(({ width }) => width * total);
  return balanceColumns(grid, shares, { least, total, sides });
}

function leastWidths({ columns, header, body }: Table, grid: TableGrid, total: number): readonly number[] {
  const least = columns.map(({ entry }) => entryWidth(entry));
  const see = (rows: readonly Row[], places: TableGrid["body"]): void => {
    for (const [index, cells] of places.entries()) {
      const { kind } = rows[index] as Row;
      for (const [column, cell] of cells.entries()) {
        if (cell === undefined || cell.colSpan !== undefined) continue;
        const found = least[column] ?? 0;
        const width = longestWord(cell, kind !== "row", found);
        if (kind !== "numbers" || width <= total * formula) least[column] = width;
      }
    }
  };
  see(header, grid.header);
  see(body, grid.body);
  return least;
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
