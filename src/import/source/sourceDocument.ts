import type { Issue, Place } from "../../core/issue.ts";

/** One cell as the file has it: its paragraphs, how far it reaches, where it stands. */
export interface SourceCell {
  /** Paragraphs, cleaned; empty for an empty cell. */
  readonly lines: readonly string[];
  /** Columns it covers, from 1. */
  readonly columns: number;
  /** Rows it covers, from 1. */
  readonly rows: number;
  /** Where it stands in the file. */
  readonly place: Place;
}

/** A table of the file, row by row; cells covered from above are not repeated. */
export interface SourceTable {
  readonly kind: "table";
  /** Rows of cells, in order. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** Name of the sheet, where the file keeps it out of sight. */
  readonly hidden?: string;
}

/** Text outside any table. */
export interface SourceParagraph {
  readonly kind: "paragraph";
  /** The paragraph, cleaned, never empty. */
  readonly text: string;
  /** Where it begins. */
  readonly place: Place;
}

/** What every reader of a file format gives: paragraphs and tables in order. All that follows reads only this. */
export interface SourceDocument {
  /** Paragraphs and tables, in document order. */
  readonly blocks: readonly (SourceParagraph | SourceTable)[];
  /** What was found wrong on the way. */
  readonly issues: readonly Issue[];
}
