import type { PlainDate } from "../core/plainDate.ts";

/** Inclusive stretch of days (kỳ). */
export interface Period {
  /** Machine text: `2022-02`, `2022-Q1`, `2022-H1`, `2022-M01..M09`, `2022`, `2022-01-01..2022-03-15`. */
  readonly key: string;
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}
