/** Integer of any size as decimal text, e.g. `"671000000000"`: what JSON can carry and bigint can read. */
export type Integer = `${bigint}` & {};

/** Exact percentage as decimal text, e.g. `"12.5%"`. */
export type Percent = `${number}%` & {};

/** Exact ratio; `den` is above zero. */
export interface Ratio {
  /** Numerator. */
  readonly num: Integer;
  /** Denominator, above zero. */
  readonly den: Integer;
}
