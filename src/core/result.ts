import type { Issue } from "./issue.ts";

/** A value, with what was noticed on the way. */
export interface Success<T> {
  /** There is a value. */
  readonly ok: true;
  /** The value itself. */
  readonly value: T;
  /** Repairs and warnings; no errors. */
  readonly issues: readonly Issue[];
}

/** No value, and why. */
export interface Failure {
  /** There is no value. */
  readonly ok: false;
  /** At least one of severity error. */
  readonly issues: readonly Issue[];
}

/** What a `safe…` function answers: the value with what was noticed, or the reasons why there is none. */
export type Result<T> = Success<T> | Failure;
