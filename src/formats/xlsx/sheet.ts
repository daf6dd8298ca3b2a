/** A piece of text in one look. */
export interface TextRun {
  /** The characters. */
  readonly text: string;
  /** Bold. */
  readonly bold?: boolean;
  /** Italic. */
  readonly italic?: boolean;
}

/** How a cell looks; letters are Times New Roman, text wraps. */
export interface CellLook {
  /** Bold. */
  readonly bold?: boolean;
  /** Italic. */
  readonly italic?: boolean;
  /** Size in points; absent: 12. */
  readonly size?: number;
  /** Place between the sides; absent: at the start. */
  readonly align?: "start" | "center" | "end" | "justify";
  /** Place between top and bottom; absent: in the middle. */
  readonly vertical?: "top";
  /** Thin lines around. */
  readonly border?: boolean;
  /** Grey ground. */
  readonly grey?: boolean;
  /** Number format in the spreadsheet's own notation. */
  readonly format?: string;
  /** May be filled in on a protected sheet. */
  readonly open?: boolean;
}

/** What a cell whose look is that of its column holds; `null`: nothing. */
export type PlainValue = string | number | null;

/** A cell that says something or has a look. */
export interface SheetCell {
  /** Row, 0 first. */
  readonly row: number;
  /** Column, 0 first. */
  readonly column: number;
  /** Text, number, or nothing. Text is never a formula. */
  readonly value?: PlainValue | undefined;
  /** The text in several looks, when it has more than one. */
  readonly runs?: readonly TextRun[] | undefined;
  /** How it looks; cells that look alike share one object. */
  readonly look: CellLook;
  /** Comment. */
  readonly note?: string | undefined;
  /** Sheet to go to when clicked. */
  readonly link?: string | undefined;
}

/** Cells joined into one; all 0 first, ends included. */
export interface CellRange {
  /** First row. */
  readonly row: number;
  /** First column. */
  readonly column: number;
  /** Last row. */
  readonly lastRow: number;
  /** Last column. */
  readonly lastColumn: number;
}

/** What may be entered into cells. */
export interface EntryRule {
  /** Which cells. */
  readonly range: CellRange;
  /** A whole number from zero up, a day, or one of a list. */
  readonly kind: "count" | "date" | "choice";
  /** The list; only for a choice. */
  readonly options?: readonly string[];
  /** Name of the cells that hold the list, where it is too long for a rule. */
  readonly list?: string;
}

/** A picture. */
export interface SheetPicture {
  /** Cells it lies over, which hold nothing else. */
  readonly range: CellRange;
  /** PNG. */
  readonly png: Uint8Array;
  /** Width, pixels of 1/96 inch. */
  readonly width: number;
  /** Height, likewise. */
  readonly height: number;
  /** Its caption. */
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

/** One sheet, laid out. */
export interface Sheet {
  /** Name, as spreadsheets allow it. */
  readonly name: string;
  /** Not shown: it only holds lists. */
  readonly hidden?: true;
  /** Widths of the columns in digits of the letters' size. */
  readonly widths: readonly number[];
  /** Heights of rows in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Cells in order, without those of `rows`. */
  readonly cells: readonly SheetCell[];
  /** Cells that look as their columns do, by row and column; those of `cells` that stand among them are `null`. */
  readonly rows: readonly (readonly PlainValue[])[];
  /** How the cells of `rows` look, by column. */
  readonly looks: readonly CellLook[];
  /** Joined cells. */
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows printed on every page: first and last, 0 first. */
  readonly titles?: readonly [first: number, last: number];
  /** Names for formulas, by the range they stand for. */
  readonly names: readonly { readonly name: string; readonly range: CellRange }[];
  /** What may be entered; a sheet that has any is protected everywhere else. */
  readonly entries: readonly EntryRule[];
  /** Pictures. */
  readonly pictures?: readonly SheetPicture[];
  /** Rows that begin a page, 0 first; absent: pages end where they are full. */
  readonly breaks?: readonly number[];
  /** Orientation of the printed page. */
  readonly orientation: "portrait" | "landscape";
}
