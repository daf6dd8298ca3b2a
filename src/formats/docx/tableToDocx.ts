import type { Table as DocxTable, ITableCellOptions, Paragraph, TableRow } from "docx";
import type { Cell, Column, Row, Table } from "../../report/tree/table.ts";
import { fitColumns } from "../fitColumns.ts";
import { type TableGrid, tableGrid } from "../tableGrid.ts";
import type { DocxContext } from "./docxContext.ts";
import { inlinesToDocx, textToDocx } from "./inlinesToDocx.ts";
import { type PlacedRow, rowStencils } from "./rowStencils.ts";

const alignments = { start: "left", center: "center", end: "right" } as const;
const grey = { fill: "F2F2F2", type: "clear", color: "auto" } as const;

/** Sizes of letters in half-points: the smaller from so many columns on, or where words would not fit otherwise. */
const [usual, small] = [24, 20] as const;
const crowded = 9;

/** How many times what its words need a table must have, or its letters are set smaller. */
const room = 1.25;

/** Room at each side of a cell, twentieths of a point. */
const sides = 70;

/** Space below the last note: an empty paragraph there could begin a page of its own. */
const space = 120;

/** What bold letters and lines of the grid may take beyond the widths reckoned with, likewise. */
const spare = 40;

/** Rows up to which a table is laid out row by row, as the peer alone would. */
const many = 250;

/** Lays out a table with its caption, unit line and notes. Header rows repeat on each page; no row is split. */
export function tableToDocx(context: DocxContext, table: Table, stays = false): (Paragraph | DocxTable)[] {
  const { docx } = context;
  const say = (style: string, text: string, keepNext: boolean, after?: number): Paragraph =>
    new docx.Paragraph({
      style,
      keepNext,
      children: textToDocx(context, text),
      ...(after === undefined ? {} : { spacing: { after } }),
    });
  const { notes = [] } = table;
  return [
    ...(table.caption === undefined ? [] : [say("caption", table.caption, true)]),
    ...(table.unit === undefined ? [] : [say("unitLine", table.unit, true)]),
    gridOf(context, table, stays || notes.length > 0),
    ...(notes.length === 0
      ? [new docx.Paragraph({ style: "rule", keepNext: stays })]
      : notes.map((note, index) =>
          index < notes.length - 1 ? say("notes", note, true) : say("notes", note, stays, space),
        )),
  ];
}

function gridOf(context: DocxContext, table: Table, stays: boolean): DocxTable {
  const { docx, width } = context;
  const grid = tableGrid(table);
  const { size, widths } = sizesOf(table, grid, width);
  const edge = { style: "single", size: 4, color: "000000" } as const;
  const rowOf = (own: DocxContext, { kind, places, keepNext }: PlacedRow): TableRow => {
    const children = places.flatMap((cell, column) => {
      const layout = table.columns[column];
      if (cell === undefined || layout === undefined) return [];
      const covered = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, width) => sum + width, 0);
      return [new docx.TableCell(cellOf(own, kind, cell, { layout, width: covered, size, keepNext }))];
    });
    return new docx.TableRow({ cantSplit: true, tableHeader: isHead(kind), children });
  };
  const body = table.body.map(({ kind }, at): PlacedRow => {
    const keepNext = kind === "group" || (stays && at === table.body.length - 1);
    return { kind, places: grid.body[at] ?? [], keepNext };
  });
  return new docx.Table({
    layout: "fixed",
    width: { size: width, type: "dxa" },
    columnWidths: widths,
    margins: { left: sides, right: sides, top: 0, bottom: 0 },
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: [
      ...table.header.map(({ kind }, at) => rowOf(context, { kind, places: grid.header[at] ?? [], keepNext: true })),
      ...(body.length > many ? rowStencils(context, body, rowOf) : body.map((row) => rowOf(context, row))),
    ],
  });
}

/** Size of the letters, half-points, and whole widths that add up to the page: the last takes what rounding leaves. */
function sizesOf(
  table: Table,
  grid: TableGrid,
  width: number,
  size: number = table.columns.length >= crowded ? small : usual,
): { readonly size: number; readonly widths: readonly number[] } {
  const letter = size * 10;
  const ease = size > small ? room : 1;
  const ems = fitColumns(table, grid, { total: width / letter, sides: (2 * sides + spare) / letter, ease });
  const needed = ems.reduce((sum, em) => sum + em, 0) * letter;
  if (needed > width + 1 && size > small) return sizesOf(table, grid, width, small);
  const widths = ems.map((em) => Math.floor((em * letter * width) / Math.max(width, needed)));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return { size, widths: widths.map((part, index) => (index === widths.length - 1 ? part + rest : part)) };
}

function isHead(kind: Row["kind"]): boolean {
  return kind === "header" || kind === "numbers";
}

/** How a cell is set. */
interface CellSetting {
  /** Its column. */
  readonly layout: Column;
  /** Width of the columns it covers, twentieths of a point. */
  readonly width: number;
  /** Size of its letters, half-points. */
  readonly size: number;
  /** Whether its row stays with the next. */
  readonly keepNext: boolean;
}

function cellOf(
  context: DocxContext,
  kind: Row["kind"],
  cell: Cell,
  { layout, width, size, keepNext }: CellSetting,
): ITableCellOptions {
  const align = cell.align ?? (isHead(kind) ? "center" : layout.align);
  const look = {
    ...(kind === "row" || kind === "numbers" ? {} : { bold: true }),
    ...(kind === "numbers" ? { italics: true } : {}),
    ...(size === usual ? {} : { size }),
  };
  return {
    width: { size: width, type: "dxa" },
    verticalAlign: "center",
    ...(cell.colSpan === undefined ? {} : { columnSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(kind === "row" || kind === "total" ? {} : { shading: grey }),
    children: [
      new context.docx.Paragraph({
        style: "cell",
        alignment: alignments[align],
        // The peer writes out what is false too.
        ...(keepNext ? { keepNext } : {}),
        children: inlinesToDocx(context, cell.children, look),
      }),
    ],
  };
}
