/** What an issue's parameters hold: JSON as it stands. */
export type IssueValue = string | number | boolean | null | readonly IssueValue[];

/** Where in the input: one of the three, whichever the reader knew. */
export type Place =
  | { readonly kind: "text"; readonly line: number; readonly column: number }
  | { readonly kind: "sheet"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "table"; readonly table: number; readonly row: number; readonly column: number };

/** Something to tell about an input, as data; the sentence is made by `describeIssue`. */
export interface Issue {
  /** Kebab-case name of the rule; its sentence stands in the `words/` of the layer that raises it. */
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** Field the issue speaks of, from the input down. */
  readonly path?: readonly (string | number)[];
  /** UTF-16 offsets in the text as given. */
  readonly span?: readonly [start: number, end: number];
  readonly place?: Place;
  readonly params: Readonly<Record<string, IssueValue>>;
  /** Corrected text, where one is known. */
  readonly suggestion?: string;
}
