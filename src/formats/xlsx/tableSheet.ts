import type { Report, Section } from "../../report/tree/report.ts";
import type { BodyRow, HeaderRow, Table } from "../../report/tree/table.ts";
import { fitColumns } from "../fitColumns.ts";
import { type TableGrid, tableGrid } from "../tableGrid.ts";
import { formHeadCells } from "./formHeadCells.ts";
import { pageEnds } from "./pageEnds.ts";
import { putPicture } from "./putPicture.ts";
import type { CellLook, CellRange, EntryRule, Sheet, SheetPicture } from "./sheet.ts";
import { createSheetBuilder, type SheetBuilder } from "./sheetBuilder.ts";
import { tableLooks } from "./tableLooks.ts";
import type { TablePart } from "./tableParts.ts";

/** Digits that fit between the margins of a page, upright and lying. */
const pageDigits: Readonly<Record<Section["orientation"], number>> = { portrait: 78, landscape: 119 };

/** Width of a digit, and what a cell keeps free at its sides; ems of its letters. */
const digit = 0.5;
const sides = 0.7;

/** How much wider than its words a table becomes, since a page can be shrunk to its width. */
const ease = 1.3;

/** Most that columns which stay in sight may take of a window 1366 pixels wide: 45 %, in digits of 8 pixels. */
const mostFrozen = 73;

/** Lays out a table on a sheet of its own. */
export function tableSheet(part: TablePart, name: string, evaluations: Report["evaluations"]): Sheet {
  const { table, orientation } = part;
  const grid = tableGrid(table);
  const ems = fitColumns(table, grid, { total: pageDigits[orientation] * digit, sides, ease });
  const widths = ems.map((em) => Math.ceil((em / digit) * 10) / 10);
  const builder = createSheetBuilder(widths, evaluations);
  const top = leadIn(builder, part, widths);
  const bodyTop = top + table.header.length;
  putRows(builder, table, table.header, grid.header, top);
  putRows(builder, table, table.body, grid.body, bodyTop);
  const end = bodyTop + table.body.length;
  for (const [index, note] of (table.notes ?? []).entries())
    builder.say(wholeRow(end + index, widths.length), note, { italic: true, vertical: "top" });
  const picture =
    part.drawn && putPicture(builder, part.drawn, end + (table.notes ?? []).length + 1, { widths, orientation });
  return {
    name,
    widths,
    heights: builder.heights,
    cells: builder.cells,
    rows: builder.rows,
    looks: builder.looks,
    merges: builder.merges,
    ...(table.body.length > 0 ? { frozen: { rows: bodyTop, columns: frozenColumns(table.columns, widths) } } : {}),
    ...(table.header.length > 0 ? { titles: [top, bodyTop - 1] as const } : {}),
    names: table.body.length > 0 ? namesOf(table, bodyTop, end - 1) : [],
    entries: entriesOf(table, bodyTop),
    ...(picture === undefined ? {} : { pictures: [picture], breaks: breaksAt(picture, builder, widths, orientation) }),
    orientation,
  };
}

/** Columns up to the last one that names its row stay in sight, but for those that would leave too little for the others. */
function frozenColumns(columns: Table["columns"], widths: readonly number[]): number {
  let count = columns.findLastIndex((column) => column.rowHeader) + 1;
  const width = (): number => widths.slice(0, count).reduce((sum, one) => sum + one, 0);
  while (width() > mostFrozen) count--;
  return count;
}

/** A picture that its page would cut begins the next one. */
function breaksAt(
  { range }: SheetPicture,
  { heights }: SheetBuilder,
  widths: readonly number[],
  orientation: Section["orientation"],
): readonly number[] {
  return pageEnds(heights, widths, [range.row, range.lastRow], orientation) ? [range.row] : [];
}

/** Annex head, form head, caption and unit line; gives the row the header begins at. */
function leadIn(
  builder: SheetBuilder,
  { annex, formHead, caption, table }: TablePart,
  widths: readonly number[],
): number {
  let row = 0;
  const say = (text: string | undefined, look: CellLook): void => {
    if (text !== undefined) builder.say(wholeRow(row++, widths.length), text, look);
  };
  say(annex?.label, { bold: true, size: 13, align: "center" });
  say(annex?.title, { bold: true, size: 13, align: "center" });
  say(annex?.reference, { italic: true, align: "center" });
  if (formHead !== undefined) row = formHeadCells(builder, formHead, row, widths);
  say(caption, { bold: true, size: 13, align: "center" });
  say(table.unit, { italic: true, align: "end" });
  return row;
}

function putRows(
  builder: SheetBuilder,
  { columns }: Table,
  rows: readonly (HeaderRow | BodyRow)[],
  grid: TableGrid["body"],
  top: number,
): void {
  const looksOf = tableLooks(columns);
  for (let index = 0; index < rows.length; index++) {
    const { kind } = rows[index] as HeaderRow | BodyRow;
    const places = grid[index] ?? [];
    const row = top + index;
    const lookOf = looksOf(kind);
    for (let column = 0; column < columns.length; column++) {
      const cell = places[column];
      if (cell === undefined) continue;
      const look = lookOf(column, cell);
      const { colSpan = 1, rowSpan = 1 } = cell;
      if (kind === "row" && colSpan === 1 && rowSpan === 1) builder.fill(row, column, cell.children, look);
      else
        builder.put({ row, column, lastRow: row + rowSpan - 1, lastColumn: column + colSpan - 1 }, cell.children, look);
    }
  }
}

/** A name for the body, `bang_ho_so`, and one for each column of it, `bang_ho_so.ty_le`. */
function namesOf({ id, columns }: Table, row: number, lastRow: number): Sheet["names"] {
  const whole = `bang_${identifier(id)}`;
  return [
    { name: whole, range: { row, column: 0, lastRow, lastColumn: columns.length - 1 } },
    ...columns.map((column, index) => ({
      name: `${whole}.${identifier(column.id)}`,
      range: { row, column: index, lastRow, lastColumn: index },
    })),
  ];
}

function identifier(id: string): string {
  return id.replace(/[^\p{L}\p{N}]+/gu, "_");
}

function entriesOf({ columns, body }: Table, top: number): readonly EntryRule[] {
  if (body.length === 0) return [];
  return columns.flatMap(({ entry }, column) => {
    if (entry === undefined || entry.kind === "text") return [];
    const range = { row: top, column, lastRow: top + body.length - 1, lastColumn: column };
    return [
      entry.kind === "choice" ? { range, kind: entry.kind, options: entry.options } : { range, kind: entry.kind },
    ];
  });
}

function wholeRow(row: number, columns: number): CellRange {
  return { row, column: 0, lastRow: row, lastColumn: columns - 1 };
}
