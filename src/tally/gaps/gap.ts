import type { Condition } from "../conditions/condition.ts";
import type { GroupValue } from "../tallyValue.ts";

/**
 * Why a record is not among the yes of a measure: known not to count; unknown, since something is missing; excluded from
 * the denominator; outside it; without the amount a sum adds up.
 */
export type GapKind = "no" | "unknown" | "excluded" | "outside" | "without-amount";

/** Which part of the definition a reason comes from; `unit` and `amount` are fields that are empty. */
export type GapPart = "denominator" | "exclusion" | "numerator" | "unit" | "amount";

/** One thing that made the difference. */
export interface GapReason {
  /** Which part of the definition asks. */
  readonly part: GapPart;
  /** What it asks: one comparison, in its plainest form. */
  readonly condition: Condition<string>;
  /** What the record answers. */
  readonly answer: "yes" | "no" | "unknown";
  /** What the record holds in the fields asked about: days and instants as ISO text at UTC+7, `null` where empty. */
  readonly found: Readonly<Record<string, GroupValue>>;
}

/** A record by its place among those given. */
export interface RecordPlace {
  /** Index, 0 first. */
  readonly record: number;
}

/** A row by its place in a file. */
export interface LinePlace {
  /** Line it begins on, 1 first. */
  readonly line: number;
}

/** Where a record stands. */
export type GapPlace = RecordPlace | LinePlace;

/** A record that a measure does not count as yes, and why: JSON as it stands. */
export interface Gap {
  /** Id of the measure. */
  readonly measure: string;
  /** Why. */
  readonly kind: GapKind;
  /** Which record. */
  readonly place: GapPlace;
  /** What the record is called, where a column was named for that. */
  readonly subject?: GroupValue;
  /** Its group, as in the tally. */
  readonly group: readonly GroupValue[];
  /** Reason of the exclusion that holds. */
  readonly exclusion?: string;
  /** What made the difference: every part that would have to be otherwise. */
  readonly reasons: readonly GapReason[];
}
