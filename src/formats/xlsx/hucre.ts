import type { Cell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import { fail } from "../../core/fail.ts";
import { loadPeer } from "../loadPeer.ts";
import { cellAddress, fixedRange } from "./cellAddress.ts";
import type { CellLook, CellRange, EntryRule, Sheet, SheetCell } from "./sheet.ts";

/** Properties of a workbook. */
export interface WorkbookProperties {
  /** Title. */
  readonly title: string;
  /** Who made it. */
  readonly creator?: string;
  /** When: given, since nothing here reads the clock. */
  readonly made: Date;
}

const font = "Times New Roman";
const usualSize = 12;

/** Characters a cell holds. */
const longest = 32_767;

/** What a streamed cell holds: text, a number, or nothing. */
export type StreamedCell = string | number | null;

/** One column of a streamed sheet. */
export interface StreamedColumn {
  /** Title in the first row. */
  readonly title: string;
  /** Width in digits. */
  readonly width: number;
  /** Number format. */
  readonly format?: string;
}

/** Loads the peer: this file is the only one that knows it. */
function loadHucre(): Promise<typeof import("hucre/xlsx")> {
  return loadPeer("hucre", "1.0.0", () => import("hucre/xlsx"));
}

/** Writes sheets as a workbook file. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { title, creator, made }: WorkbookProperties,
): Promise<Uint8Array> {
  const { writeXlsx } = await loadHucre();
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    defaultFont: { name: font, size: usualSize },
    properties: { title, ...(creator === undefined ? {} : { creator }), created: made, modified: made },
    // The peer writes names of print areas and titles without the quotes that sheet names with blanks need.
    namedRanges: sheets.flatMap((sheet) => [
      ...sheet.names.map(({ name, range }) => ({ name, range: fixedRange(sheet.name, range) })),
      { name: "_xlnm.Print_Area", range: fixedRange(sheet.name, used(sheet)), scope: sheet.name },
      ...(sheet.titles === undefined
        ? []
        : [{ name: "_xlnm.Print_Titles", range: rowsOf(sheet.name, sheet.titles), scope: sheet.name }]),
    ]),
  });
}

/** Writes rows as a workbook of one sheet while they come. */
export async function* streamSheet(
  rows: AsyncIterable<readonly StreamedCell[]>,
  { name, columns }: { readonly name: string; readonly columns: readonly StreamedColumn[] },
): AsyncGenerator<Uint8Array, void, undefined> {
  const { writeXlsxStream } = await loadHucre();
  const stream: ByteStream = writeXlsxStream(rows as AsyncIterable<StreamedCell[]>, {
    name,
    columns: columns.map(({ title, width, format }) => ({
      header: title,
      width,
      ...(format === undefined ? {} : { numFmt: format }),
    })),
    freezePane: { rows: 1 },
  });
  const reader = stream.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } finally {
    await reader.cancel();
  }
}

/** What is used of the host's streams of bytes. */
interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: false; readonly value: Uint8Array } | { readonly done: true }>;
    cancel(): Promise<void>;
  };
}

/** Gives a text as a cell takes it, if it is not too long for one. */
export function textForCell(text: string, sheet: string, row: number, column: number): string {
  if (text.length <= longest) return literal(text);
  return fail("cell-too-long", { sheet, cell: cellAddress(row, column), length: text.length, limit: longest });
}

function rowsOf(sheet: string, [first, last]: readonly [number, number]): string {
  return `'${sheet.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`;
}

function used({ cells, widths }: Sheet): CellRange {
  return {
    row: 0,
    column: 0,
    lastRow: cells.reduce((last, { row }) => Math.max(last, row), 0),
    lastColumn: widths.length - 1,
  };
}

function toWriteSheet(sheet: Sheet): WriteSheet {
  const styles = new Map<CellLook, CellStyle>();
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) cells.set(`${cell.row},${cell.column}`, toCell(cell, sheet.name, styles));
  return {
    name: sheet.name,
    ...(sheet.hidden ? { hidden: true } : {}),
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    merges: sheet.merges.map((range) => ({
      startRow: range.row,
      startCol: range.column,
      endRow: range.lastRow,
      endCol: range.lastColumn,
    })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    ...(sheet.frozen === undefined ? {} : { freezePane: sheet.frozen }),
    ...(sheet.entries.length === 0
      ? {}
      : {
          dataValidations: sheet.entries.map(toValidation),
          protection: { sheet: true, formatColumns: true, formatRows: true },
        }),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.8, bottom: 0.8, left: 1.18, right: 0.6, header: 0.4, footer: 0.4 },
    },
    headerFooter: { oddHeader: "&C&P", differentFirst: true },
  };
}

function toCell(cell: SheetCell, sheet: string, styles: Map<CellLook, CellStyle>): Partial<Cell> {
  const { row, column, value, runs, look, note, link } = cell;
  const style = styleOf(look, styles);
  const made: Partial<Cell> = {
    value: typeof value === "string" ? textForCell(value, sheet, row, column) : (value ?? null),
    style,
  };
  if (note !== undefined) made.comment = { text: note };
  if (link !== undefined) made.hyperlink = { target: "", location: `'${link.replaceAll("'", "''")}'!A1` };
  // Text that reads as one of a spreadsheet's errors, "#N/A", would become that error, were it not in runs.
  if (runs !== undefined) made.richText = richText(runs, look);
  else if (typeof value === "string" && value.startsWith("#")) made.richText = richText([{ text: value }], look);
  return made;
}

/** Spreadsheets read `_x0041_` in a text as the letter of that number: its first sign is written so itself. */
function literal(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}

function richText(runs: NonNullable<SheetCell["runs"]>, look: CellLook): NonNullable<Cell["richText"]> {
  return runs.map(({ text, bold, italic }) => ({
    text: literal(text),
    font: fontOf({ ...look, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }),
  }));
}

function fontOf({ bold = false, italic = false, size = usualSize }: CellLook): NonNullable<CellStyle["font"]> {
  return { name: font, size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
}

/** One style object a look: the peer looks styles up cell by cell. */
function styleOf(look: CellLook, styles: Map<CellLook, CellStyle>): CellStyle {
  const known = styles.get(look);
  if (known !== undefined) return known;
  const side = { style: "thin" } as const;
  const horizontal = ({ start: "left", center: "center", end: "right", justify: "justify" } as const)[
    look.align ?? "start"
  ];
  const style: CellStyle = {
    font: fontOf(look),
    alignment: { horizontal, vertical: look.vertical ?? "center", wrapText: true },
    ...(look.border ? { border: { top: side, bottom: side, left: side, right: side } } : {}),
    ...(look.grey ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } } } : {}),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
    ...(look.open ? { protection: { locked: false } } : {}),
  };
  styles.set(look, style);
  return style;
}

function toValidation({ range, kind, options, list }: EntryRule): DataValidation {
  const where = `${cellAddress(range.row, range.column)}:${cellAddress(range.lastRow, range.lastColumn)}`;
  const common = { range: where, allowBlank: true, showErrorMessage: true } as const;
  if (kind === "choice")
    return { ...common, type: "list", ...(list === undefined ? { values: [...(options ?? [])] } : { formula1: list }) };
  return kind === "count"
    ? { ...common, type: "whole", operator: "greaterThanOrEqual", formula1: "0" }
    : { ...common, type: "date", operator: "greaterThanOrEqual", formula1: "36526" };
}
