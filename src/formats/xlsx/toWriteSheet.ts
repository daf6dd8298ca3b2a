import type { Cell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import { cellAddress } from "./cellAddress.ts";
import type { CellLook, EntryRule, PlainValue, Sheet, SheetCell, SheetPicture } from "./sheet.ts";
import { literalText, readsAsError, textForCell } from "./textForCell.ts";

/** Letters of ordinary cells. */
export const usualFont = { name: "Times New Roman", size: 12 } as const;

/** Gives a sheet as the peer takes it. */
export function toWriteSheet(sheet: Sheet): WriteSheet {
  const styles = new Map<CellLook, CellStyle>();
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { readonly height: number }>();
  for (const cell of sheet.cells) cells.set(`${cell.row},${cell.column}`, toCell(cell, sheet.name, styles));
  for (const [row, height] of sheet.heights) rowDefs.set(row, { height });
  return {
    name: sheet.name,
    ...(sheet.hidden ? { hidden: true } : {}),
    columns: sheet.widths.map((width, column) => ({ width, ...columnStyle(sheet.looks[column], styles) })),
    // The peer gives these cells the styles of their columns.
    rows: sheet.rows as PlainValue[][],
    cells,
    merges: sheet.merges.map((range) => ({
      startRow: range.row,
      startCol: range.column,
      endRow: range.lastRow,
      endCol: range.lastColumn,
    })),
    rowDefs,
    ...(sheet.frozen === undefined ? {} : { freezePane: sheet.frozen }),
    ...(sheet.breaks === undefined ? {} : { rowBreaks: sheet.breaks.map((row) => row - 1) }),
    ...(sheet.pictures === undefined ? {} : { images: sheet.pictures.map(toImage) }),
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

function toImage({ range, png, width, height, title, description }: SheetPicture): SheetImage {
  const from = { row: range.row, col: range.column };
  const anchor = { from, to: { row: range.lastRow + 1, col: range.lastColumn + 1 } };
  return { type: "png", data: png, anchor, width, height, title, altText: description };
}

/** A picture as the peer takes it. */
type SheetImage = NonNullable<WriteSheet["images"]>[number];

function toCell(cell: SheetCell, sheet: string, styles: Map<CellLook, CellStyle>): Partial<Cell> {
  const { row, column, value, runs, look, note, link } = cell;
  const style = styleOf(look, styles);
  const made: Partial<Cell> = {
    value: typeof value === "string" ? textForCell(value, sheet, row, column) : (value ?? null),
    style,
  };
  if (note !== undefined) made.comment = { text: note };
  if (link !== undefined) made.hyperlink = { target: "", location: `'${link.replaceAll("'", "''")}'!A1` };
  if (runs !== undefined) made.richText = richText(runs, look);
  else if (typeof value === "string" && readsAsError(value)) made.richText = richText([{ text: value }], look);
  return made;
}

function richText(runs: NonNullable<SheetCell["runs"]>, look: CellLook): NonNullable<Cell["richText"]> {
  return runs.map(({ text, bold, italic }) => ({
    text: literalText(text),
    font: fontOf({ ...look, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }),
  }));
}

function fontOf({ bold = false, italic = false, size = usualFont.size }: CellLook): NonNullable<CellStyle["font"]> {
  return { name: usualFont.name, size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
}

function columnStyle(look: CellLook | undefined, styles: Map<CellLook, CellStyle>): { readonly style?: CellStyle } {
  return look === undefined ? {} : { style: styleOf(look, styles) };
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
