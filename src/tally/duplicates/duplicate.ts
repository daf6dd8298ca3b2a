import type { GapPlace } from "../gaps/gap.ts";
import type { GroupValue } from "../tallyValue.ts";

/** A record whose key stands before it already: JSON as it stands. */
export interface Duplicate {
  /** The key by field: `{ number: "H48.12-220103-0001" }`. */
  readonly key: Readonly<Record<string, GroupValue>>;
  /** Where it stands. */
  readonly place: GapPlace;
  /** Where its key stood first. */
  readonly firstPlace: GapPlace;
}

/**
 * What a search for duplicates found. The records are those without a key, the distinct keys and the repeats together.
 */
export interface Duplicates {
  /** Fields of the key. */
  readonly fields: readonly string[];
  /** Records looked at. */
  readonly records: number;
  /** Records in which a field of the key is empty: they are compared with nothing. */
  readonly withoutKey: number;
  /** Different keys. */
  readonly distinct: number;
  /** Records that repeat a key: by so many a count of records is too high. */
  readonly repeats: number;
  /** Keys that stand more than once. */
  readonly repeatedKeys: number;
  /** Records that could not be read. */
  readonly unreadable: number;
  /** The first repeats, in the order of the records. */
  readonly first: readonly Duplicate[];
}

/** How many duplicates are listed. */
export interface DuplicateOptions {
  /** How many repeats are listed with their places; absent: 100. All are counted. */
  readonly most?: number;
}
