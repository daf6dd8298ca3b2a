import type { Issue, Place } from "../../core/issue.ts";
import type { ColumnField } from "../table/fieldOfHeading.ts";

/** A column of a task: all but the column of numbers. */
export type OutlineField = Exclude<ColumnField, "label">;

/** One paragraph of a cell, pieces from several pages joined. */
export interface OutlineLine {
  /** The text so far. */
  readonly text: string;
  /** Where it begins. */
  readonly place: Place;
  /** Where the pieces joined to it begin: offset in the text, place in the file. */
  readonly joined?: (readonly [at: number, place: Place])[];
}

/** Part of a task that has people and a time of its own: the whole task, where the table does not part it. */
export type OutlineBlock = Partial<Record<OutlineField, OutlineLine[]>>;

/** A task put together from its rows, its words not yet read. */
export interface OutlineTask {
  /** Numbers as printed, `""` where none is. */
  readonly labels: string[];
  /** Where it begins. */
  readonly place: Place;
  /** Its parts, at least one. */
  readonly blocks: OutlineBlock[];
  /** True where it ends at the foot of a page: the heading is printed again after it. */
  cutAtPage?: boolean;
}

/** A group heading and its tasks. */
export interface OutlineGroup {
  /** Roman number, repaired; the number or letter of a heading below or beside the Roman ones. */
  readonly ordinal: string;
  /** Roman number of the group a heading with another number stands in; absent for none. */
  readonly within?: string;
  /** What the cell of numbers holds. */
  readonly printed: string;
  /** Heading. */
  title: string;
  /** Where it stands. */
  readonly place: Place;
  /** Tasks in order. */
  readonly tasks: OutlineTask[];
}

/** The groups and tasks of a table or of numbered prose, and what was noticed while joining them. */
export interface Outline {
  /** Groups in order; tasks before any heading stand in one without number. */
  readonly groups: readonly OutlineGroup[];
  /** What was noticed. */
  readonly issues: readonly Issue[];
}
