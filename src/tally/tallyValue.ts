import type { Integer } from "../core/numbers.ts";
import type { Dimension } from "./dimension.ts";
import type { Measure } from "./measure.ts";

/** Counts of one measure in one group; unknown = all − yes − no. */
export type CountCell = readonly [all: number, yes: number, no: number];

/** Sums of one measure in one group, and how many records have no amount to add. */
export type SumCell = readonly [all: Integer, yes: Integer, no: Integer, withoutAmount: number];

/** Counts or sums of one measure in one group. */
export type Cell = CountCell | SumCell;

/** Value of one grouping; null: missing in the records. */
export type GroupValue = string | number | boolean | null;

/** One group. */
export interface TallyGroup {
  /** Its values, in the order of the groupings. */
  readonly key: readonly GroupValue[];
  /** Records in it. */
  readonly records: number;
  /** One cell for each measure. */
  readonly cells: readonly Cell[];
}

/** The definition a tally carries: only equal definitions merge. */
export interface TallyDefinition {
  /** Name of the table. */
  readonly table: string;
  /** What was counted. */
  readonly measures: readonly Measure<string>[];
  /** What it was grouped by. */
  readonly by: readonly Dimension<string>[];
}

/** What was counted: JSON as it stands. Groups are sorted by key, so equal tallies are equal bytes. */
export interface Tally {
  /** A tally. */
  readonly kind: "tally";
  /** Version of this shape. */
  readonly version: 1;
  /** The definition itself, no hash of it. */
  readonly tabulation: TallyDefinition;
  /** Groups that have records, sorted by key. */
  readonly groups: readonly TallyGroup[];
  /** Records counted. */
  readonly records: number;
  /** Records that could not be read, so are in no group. */
  readonly unreadable: number;
}
