import type { Place } from "../../core/issue.ts";
import type { OutlineField } from "../outline/outline.ts";

/** A cell of a task row: its paragraphs and where it stands. */
export interface RowCell {
  /** Paragraphs, at least one. */
  readonly lines: readonly string[];
  /** Where it stands. */
  readonly place: Place;
}

/** A row under a recognised heading, cells by what they hold. */
export interface TableRow {
  /** What stands in the column of numbers. */
  readonly label: string;
  /** Where the row begins. */
  readonly place: Place;
  /** Filled cells. */
  readonly cells: Partial<Readonly<Record<OutlineField, RowCell>>>;
  /** True where the cell of contents reaches here from the row above: a part of the same task. */
  readonly partOfAbove: boolean;
  /** True where one cell covers the row from side to side. */
  readonly wide: boolean;
  /** True for a row with contents in a table that has no column of numbers: each begins a task. */
  readonly unnumbered?: boolean;
  /** True for a group heading printed above the table of its tasks. */
  readonly standsOutside?: boolean;
  /** True where the heading is printed again after it: the foot of a page. */
  pageEnd?: boolean;
}
