import { type Separator, type TextRow, textRows } from "./textRows.ts";

/** Rows that are looked at. */
const sample = 200;
/** Commas part the words of sentences too: with them a table needs a column more. */
const fewest = { ";": 3, ",": 4 } as const;

/** What parts the cells of a text. */
export interface CellSeparator {
  /** The character. */
  readonly separator: Separator;
  /** Cells of a full row; 0 where every row with the separator is one of a table. */
  readonly columns: number;
}

/**
 * Tells what parts the cells of a plain text. Tabs and bars show themselves; semicolons and commas do where most of the
 * text is rows with one number of cells, as spreadsheets write them.
 *
 * @param text - The whole text.
 * @returns The separator; a tab where the text has no other.
 */
export function cellSeparator(text: string): CellSeparator {
  if (!/\t[^\n]*\t|^ *\|.*\| *$/m.test(text))
    for (const separator of [";", ","] as const) {
      const columns = columnsBy(textRows(text, separator, sample), fewest[separator]);
      if (columns > 0) return { separator, columns };
    }
  return { separator: "\t", columns: 0 };
}

/** Cells of most rows; 0 where the rows make no table. */
function columnsBy(rows: readonly TextRow[], least: number): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    if (cells.length >= least) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const isWide = ({ cells }: TextRow): boolean => cells.length === width;
  const table = rows.slice(rows.findIndex(isWide), rows.findLastIndex(isWide) + 1);
  const isTable = count >= 2 && count >= table.length * 0.9 && sizeOf(table) * 2 >= sizeOf(rows);
  return isTable ? width : 0;
}

function sizeOf(rows: readonly TextRow[]): number {
  return rows.reduce((sum, { raw }) => sum + raw.length, 0);
}
