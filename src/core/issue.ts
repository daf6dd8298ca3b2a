/** What an issue's parameters hold: JSON as it stands. */
export type IssueValue = string | number | boolean | null | readonly IssueValue[];

/** Place in a text file. */
export interface TextPlace {
  /** A place in text. */
  readonly kind: "text";
  /** Line, 1 first. */
  readonly line: number;
  /** Column in UTF-16 units, 1 first. */
  readonly column: number;
}

/** Place in a workbook. */
export interface SheetPlace {
  /** A place in a workbook. */
  readonly kind: "sheet";
  /** Name of the sheet. */
  readonly sheet: string;
  /** Address of the cell, e.g. `"B7"`. */
  readonly cell: string;
}

/** Place in a table of a document. */
export interface TablePlace {
  /** A place in a table. */
  readonly kind: "table";
  /** Which table of the document, 1 first. */
  readonly table: number;
  /** Row, 1 first. */
  readonly row: number;
  /** Column, 1 first. */
  readonly column: number;
}

/** Where in the input: one of the three, whichever the reader knew. */
export type Place = TextPlace | SheetPlace | TablePlace;

/** Something to tell about an input, as data; the sentence is made by `describeIssue`. */
export interface Issue {
  /** Kebab-case name of the rule; its sentence stands in the `words/` of the layer that raises it. */
  readonly code: string;
  /** `error`: no value without a correction; `warning`: a value that a person should look at; `info`: a repair made. */
  readonly severity: "error" | "warning" | "info";
  /** Field the issue speaks of, from the input down. */
  readonly path?: readonly (string | number)[];
  /** UTF-16 offsets in the text as given. */
  readonly span?: readonly [start: number, end: number];
  /** Where in the document, for what was read from one. */
  readonly place?: Place;
  /** What the sentence needs: the value found, the rule's bound. */
  readonly params: Readonly<Record<string, IssueValue>>;
  /** Corrected text, where one is known. */
  readonly suggestion?: string;
}
