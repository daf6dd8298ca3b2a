import type { SourceCell, SourceTable } from "./sourceDocument.ts";
import type { TextCollector } from "./textCollector.ts";

interface OpenCell {
  columns: number;
  merge: "none" | "begins" | "continues";
  readonly text: TextCollector;
}

type GrowingCell = { -readonly [K in keyof SourceCell]: SourceCell[K] };

interface OpenTable {
  readonly number: number;
  readonly rows: GrowingCell[][];
  /** Cells still growing downwards, by the column they begin in. */
  readonly merged: Map<number, GrowingCell>;
  column: number;
  cell: OpenCell | undefined;
}

/** The tables of a Word file while they are read; one may stand in a cell of another. */
export interface DocxTables {
  /** Collector of the cell that is open; undefined outside of any. */
  readonly text: () => TextCollector | undefined;
  /** Begins a table. */
  readonly open: () => void;
  /** Ends the table, and gives it. */
  readonly close: () => SourceTable | undefined;
  /** Begins a row. */
  readonly openRow: () => void;
  /** Leaves columns free at the start of a row (`w:gridBefore`). */
  readonly leaveFree: (columns: number) => void;
  /** Begins a cell. */
  readonly openCell: (text: TextCollector) => void;
  /** Says how many columns the open cell covers (`w:gridSpan`). */
  readonly span: (columns: number) => void;
  /** Says that the open cell is merged downwards (`w:vMerge`): the first one, or one below it. */
  readonly merge: (first: boolean) => void;
  /** Ends the cell: one that goes on with the cell above makes that one longer. */
  readonly closeCell: () => void;
}

/**
 * Gathers the tables of a Word file as its tags open and close.
 *
 * @returns Tables, none open.
 */
export function docxTables(): DocxTables {
  const tables: OpenTable[] = [];
  let count = 0;
  const withCell = (act: (cell: OpenCell) => void): void => {
    const cell = tables.at(-1)?.cell;
    if (cell) act(cell);
  };
  return {
    text: () => tables.at(-1)?.cell?.text,
    open: () => {
      tables.push({ number: ++count, rows: [], merged: new Map(), column: 0, cell: undefined });
    },
    close: () => {
      const table = tables.pop();
      return table && { kind: "table", rows: table.rows };
    },
    openRow: () => {
      const table = tables.at(-1);
      table?.rows.push([]);
      if (table) table.column = 0;
    },
    leaveFree: (columns) => {
      const table = tables.at(-1);
      if (table) table.column += columns;
    },
    openCell: (text) => {
      const table = tables.at(-1);
      if (table) table.cell = { columns: 1, merge: "none", text };
    },
    span: (columns) =>
      withCell((cell) => {
        cell.columns = Math.min(Math.max(columns, 1), 64);
      }),
    merge: (first) =>
      withCell((cell) => {
        cell.merge = first ? "begins" : "continues";
      }),
    closeCell: () => endCell(tables.at(-1)),
  };
}

function endCell(table: OpenTable | undefined): void {
  const cell = table?.cell;
  if (!table || !cell) return;
  table.cell = undefined;
  const row = table.rows.at(-1) ?? [];
  const place = { kind: "table", table: table.number, row: table.rows.length, column: table.column + 1 } as const;
  const lines = cell.text.take(place);
  const above = table.merged.get(table.column);
  if (cell.merge === "continues" && above) above.rows++;
  else {
    const made: GrowingCell = { lines, columns: cell.columns, rows: 1, place };
    row.push(made);
    if (cell.merge === "begins") table.merged.set(table.column, made);
    else table.merged.delete(table.column);
  }
  table.column += cell.columns;
}
