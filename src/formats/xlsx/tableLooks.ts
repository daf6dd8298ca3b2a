import type { BodyRow, Cell, Column, HeaderRow } from "../../report/tree/table.ts";
import type { CellLook } from "./sheet.ts";

/** What kind of row a cell stands in. */
type RowKind = (HeaderRow | BodyRow)["kind"];

/**
 * Finds the looks of a table's cells: one for all cells of a kind in a column that do not ask for their own, since styles
 * are found by their look.
 *
 * @param columns - The columns of the table.
 * @returns The looks of a kind of row: of a cell, by the index of its column.
 */
export function tableLooks(columns: readonly Column[]): (kind: RowKind) => (column: number, cell: Cell) => CellLook {
  const known = new Map<RowKind, (column: number, cell: Cell) => CellLook>();
  return (kind) => {
    const looks = known.get(kind) ?? rowLooks(kind, columns);
    known.set(kind, looks);
    return looks;
  };
}

function rowLooks(kind: RowKind, columns: readonly Column[]): (column: number, cell: Cell) => CellLook {
  const usual: CellLook[] = [];
  return (column, cell) => {
    const layout = columns[column] as Column;
    if (cell.align !== undefined) return lookOf(kind, cell, layout);
    usual[column] ??= lookOf(kind, cell, layout);
    return usual[column];
  };
}

function lookOf(kind: RowKind, cell: Cell, column: Column): CellLook {
  const isHead = kind === "header" || kind === "numbers";
  return {
    border: true,
    align: cell.align ?? (isHead ? "center" : column.align),
    ...(kind === "row" || kind === "numbers" ? {} : { bold: true }),
    ...(kind === "numbers" ? { italic: true } : {}),
    ...(isHead || kind === "group" ? { grey: true } : {}),
    ...(column.entry !== undefined && kind === "row" ? { open: true, ...formatOf(column.entry) } : {}),
  };
}

/** Days that are typed in are shown as days, whatever the machine's settings. */
function formatOf({ kind }: NonNullable<Column["entry"]>): Pick<CellLook, "format"> {
  return kind === "date" ? { format: "dd/mm/yyyy" } : {};
}
