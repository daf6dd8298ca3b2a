import type { Integer } from "../core/numbers.ts";

/** What was counted. `all` includes what is unknown: all − yes − no. Sums of money come as decimal text. */
export interface Counts {
  /** Everything the share is of (mẫu số). */
  readonly all: number | Integer;
  /** What counts towards the target (tử số). */
  readonly yes: number | Integer;
  /** What is known not to count. */
  readonly no: number | Integer;
}
