import type { Inline } from "./inline.ts";

/** A table (bảng, biểu). Every row of header and body covers all columns once spans are laid out. */
export interface Table {
  /** Kind of node. */
  readonly kind: "table";
  /** Kebab-case, unique in the report: sheet, named range, anchor, file name. */
  readonly id: string;
  /** Caption, printed above: `Bảng 1. …`. */
  readonly caption?: string;
  /** Unit line as printed above the table at the end side, italic: `Đơn vị tính: hồ sơ`. */
  readonly unit?: string;
  /** Columns from the start. */
  readonly columns: readonly Column[];
  /** Header rows, repeated on each page. */
  readonly header: readonly HeaderRow[];
  /** Body rows. */
  readonly body: readonly BodyRow[];
  /** Notes below the table, one line each, italic: `Ghi chú: …`. */
  readonly notes?: readonly string[];
}

/** One column. */
export interface Column {
  /** Kebab-case, unique in the table. */
  readonly id: string;
  /** Title on one line, with the titles it stands under: `Đã giải quyết – Trước hạn`. For CSV, narrow screens, filters. */
  readonly title: string;
  /** Share of the whole width; the shares sum to 1. */
  readonly width: number;
  /** How its body cells are aligned. */
  readonly align: "start" | "center" | "end";
  /** The column names its row: a row header for screen readers, frozen in a workbook. */
  readonly rowHeader?: true;
  /** What the units fill in; absent: the cells are given. Only workbooks for data entry have it. */
  readonly entry?: Entry;
}

/** What may be entered into a cell of a blank workbook. */
export type Entry = FreeEntry | ChoiceEntry;

/** Text, a whole number from zero up, or a day. */
export interface FreeEntry {
  /** Kind of entry. */
  readonly kind: "text" | "count" | "date";
}

/** One of a list. */
export interface ChoiceEntry {
  /** Kind of entry. */
  readonly kind: "choice";
  /** What may be chosen. */
  readonly options: readonly string[];
}

/** Header row: titles, centred and bold, or the row of column numbers with their formulas, `(3)=(4)+(5)+(6)`, italic. */
export interface HeaderRow {
  /** Titles, or column numbers. */
  readonly kind: "header" | "numbers";
  /** Cells from the start; a column under a cell that spans rows has none here. */
  readonly cells: readonly Cell[];
}

/** Body row: a group's title (bold, shaded), figures, or a total (bold). */
export interface BodyRow {
  /** What the row is. */
  readonly kind: "group" | "row" | "total";
  /** Cells from the start; a column under a cell that spans rows has none here. */
  readonly cells: readonly Cell[];
}

/** A row of either kind. */
export type Row = HeaderRow | BodyRow;

/** One cell. */
export interface Cell {
  /** Its text; empty: an empty cell. */
  readonly children: readonly Inline[];
  /** Columns it covers; absent: 1. */
  readonly colSpan?: number;
  /** Rows it covers; absent: 1. */
  readonly rowSpan?: number;
  /** How it is aligned; absent: as its column (header and numbers: centred). */
  readonly align?: "start" | "center" | "end";
}
