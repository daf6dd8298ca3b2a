import type { Inline } from "../../report/tree/inline.ts";
import type { Report } from "../../report/tree/report.ts";
import type { CellLook, CellRange } from "./sheet.ts";
import { createSheetBuilder, type SheetBuilder } from "./sheetBuilder.ts";

/** Widths of the three columns, in digits: together the text of an upright page. */
const widths: readonly number[] = [37, 14, 31];

/** Text as it stands, or in several looks. */
export type Said = string | readonly Inline[];

/** A sheet of text from the top down: each call takes the next row. The columns: start side, figures, end side. */
export interface TextPage {
  /** Cells, joined ranges and heights so far. */
  readonly builder: SheetBuilder;
  /** Widths of the columns, in digits. */
  readonly widths: readonly number[];
  /** Text over all columns. */
  whole(text: Said, look: CellLook, link?: string): void;
  /** Text at the start side and at the end side of one row. */
  sides(start: Said | undefined, startLook: CellLook, end: Said | undefined, endLook: CellLook): void;
  /** A label, its figure, its note. */
  figure(label: string, value: Inline, note: string | undefined): void;
  /** An empty row. */
  gap(): void;
  /** The row that comes next, 0 first. */
  next(): number;
}

/** Begins a sheet of text. */
export function createTextPage(evaluations: Report["evaluations"]): TextPage {
  const builder = createSheetBuilder(widths, evaluations);
  let row = 0;
  const range = (column: number, lastColumn: number): CellRange => ({ row, column, lastRow: row, lastColumn });
  const place = (where: CellRange, text: Said, look: CellLook, link?: string): void =>
    typeof text === "string" ? builder.say(where, text, look, link) : builder.put(where, text, look, link);
  return {
    builder,
    widths,
    whole: (text, look, link) => {
      place(range(0, 2), text, look, link);
      row++;
    },
    sides: (start, startLook, end, endLook) => {
      if (start !== undefined) place(range(0, 0), start, startLook);
      if (end !== undefined) place(range(1, 2), end, endLook);
      row++;
    },
    figure: (label, value, note) => {
      builder.say(range(0, 0), label, { border: true });
      builder.put(range(1, 1), [value], { border: true, bold: true, align: "center" });
      builder.say(range(2, 2), note ?? "", { border: true, italic: true });
      row++;
    },
    gap: () => {
      row++;
    },
    next: () => row,
  };
}
