import type { Table as DocxTable, ITableCellOptions, Paragraph, TableRow } from "docx";
import type { Cell, Column, Row, Table } from "../../report/tree/table.ts";
import { layOutRows } from "../layOutRows.ts";
import type { DocxContext } from "./docxContext.ts";
import { inlinesToDocx, textToDocx } from "./inlinesToDocx.ts";

const alignments = { start: "left", center: "center", end: "right" } as const;
const grey = { fill: "F2F2F2", type: "clear", color: "auto" } as const;

/** Columns from which letters are set smaller, and their size in half-points. */
const crowded = 9;

/** Lays out a table with its caption, unit line and notes. Header rows repeat on each page; no row is split. */
export function tableToDocx(context: DocxContext, table: Table): (Paragraph | DocxTable)[] {
  const { docx } = context;
  const say = (style: string, text: string): Paragraph =>
    new docx.Paragraph({ style, children: textToDocx(context, text) });
  return [
    ...(table.caption === undefined ? [] : [say("caption", table.caption)]),
    ...(table.unit === undefined ? [] : [say("unitLine", table.unit)]),
    gridOf(context, table),
    ...(table.notes ?? []).map((note) => say("notes", note)),
    new docx.Paragraph({ style: "rule" }),
  ];
}

function gridOf(context: DocxContext, table: Table): DocxTable {
  const { docx, width } = context;
  const widths = columnWidths(table.columns, width);
  const edge = { style: "single", size: 4, color: "000000" } as const;
  return new docx.Table({
    layout: "fixed",
    width: { size: width, type: "dxa" },
    columnWidths: widths,
    margins: { left: 70, right: 70, top: 0, bottom: 0 },
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: [...rowsOf(context, table, table.header, widths), ...rowsOf(context, table, table.body, widths)],
  });
}

/** Whole widths that add up to the page: the last column takes what rounding leaves. */
function columnWidths(columns: readonly Column[], total: number): readonly number[] {
  const widths = columns.map((column) => Math.floor(column.width * total));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function rowsOf(context: DocxContext, table: Table, rows: readonly Row[], widths: readonly number[]): TableRow[] {
  const { docx } = context;
  return layOutRows(rows, table.columns.length).map((places, at) => {
    const row = rows[at] as Row;
    const children = places.flatMap((cell, column) => {
      const layout = table.columns[column];
      if (cell === undefined || layout === undefined) return [];
      const covered = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, width) => sum + width, 0);
      return [new docx.TableCell(cellOf(context, row, cell, layout, covered, table.columns.length))];
    });
    return new docx.TableRow({ cantSplit: true, tableHeader: isHead(row), children });
  });
}

function isHead(row: Row): boolean {
  return row.kind === "header" || row.kind === "numbers";
}

function cellOf(
  context: DocxContext,
  row: Row,
  cell: Cell,
  column: Column,
  width: number,
  columns: number,
): ITableCellOptions {
  const align = cell.align ?? (isHead(row) ? "center" : column.align);
  const look = {
    ...(row.kind === "row" || row.kind === "numbers" ? {} : { bold: true }),
    ...(row.kind === "numbers" ? { italics: true } : {}),
    ...(columns >= crowded ? { size: 20 } : {}),
  };
  return {
    width: { size: width, type: "dxa" },
    verticalAlign: "center",
    ...(cell.colSpan === undefined ? {} : { columnSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(row.kind === "row" || row.kind === "total" ? {} : { shading: grey }),
    children: [
      new context.docx.Paragraph({
        style: "cell",
        alignment: alignments[align],
        keepNext: row.kind === "group",
        children: inlinesToDocx(context, cell.children, look),
      }),
    ],
  };
}
