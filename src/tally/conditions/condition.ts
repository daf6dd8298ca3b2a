/** One side of a comparison. */
export type Term<T extends string> = FieldTerm<T> | DayTerm<T> | ValueTerm;

/** What a record holds in a field. */
export interface FieldTerm<T extends string> {
  /** A field. */
  readonly kind: "field";
  /** Its table. */
  readonly table: T;
  /** Its name. */
  readonly name: string;
}

/** The civil day of an instant, at UTC+7. */
export interface DayTerm<T extends string> {
  /** A civil day. */
  readonly kind: "day";
  /** Table of the instant. */
  readonly table: T;
  /** Name of the instant. */
  readonly name: string;
}

/** A value: days and instants as ISO text, amounts beyond 2^53 as decimal text. */
export interface ValueTerm {
  /** A value. */
  readonly kind: "value";
  /** The value. */
  readonly value: string | number | boolean;
}

/** The six comparisons. */
export type Comparison = "eq" | "ne" | "lt" | "lte" | "gt" | "gte";

/** A condition on the records of table `T`: plain data. What is missing makes it unknown (Kleene), here and in SQL. */
export type Condition<T extends string> =
  | CompareCondition<T>
  | InCondition<T>
  | NullCondition<T>
  | JoinedCondition<T>
  | NotCondition<T>;

/** Two sides compared. */
export interface CompareCondition<T extends string> {
  /** A comparison. */
  readonly kind: "compare";
  /** Which one. */
  readonly op: Comparison;
  /** Left side. */
  readonly left: Term<T>;
  /** Right side. */
  readonly right: Term<T>;
}

/** One of several values. */
export interface InCondition<T extends string> {
  /** One of several. */
  readonly kind: "in";
  /** What is looked up. */
  readonly left: Term<T>;
  /** The values; none: false. */
  readonly values: readonly (string | number)[];
}

/** Missing or not: never unknown. */
export interface NullCondition<T extends string> {
  /** Missing. */
  readonly kind: "is-null";
  /** What may be missing. */
  readonly of: Term<T>;
}

/** All of, or any of. */
export interface JoinedCondition<T extends string> {
  /** All, or any. */
  readonly kind: "and" | "or";
  /** The parts, at least one. */
  readonly all: readonly Condition<T>[];
}

/** The contrary; of unknown: unknown. */
export interface NotCondition<T extends string> {
  /** The contrary. */
  readonly kind: "not";
  /** Of what. */
  readonly of: Condition<T>;
}
