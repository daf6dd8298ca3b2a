import type { Citation } from "../core/citation.ts";
import type { Level } from "../core/level.ts";
import type { Percent } from "../core/numbers.ts";

/** How "increase by 20 %" is read. */
export type Reading =
  | "share" // đạt: yes / all ≥ p
  | "points" // tỷ lệ kỳ này − tỷ lệ kỳ gốc ≥ p điểm
  | "points-of-total" // (số kỳ này − số kỳ gốc) / tổng kỳ này ≥ p
  | "relative" // số kỳ này / số kỳ gốc − 1 ≥ p
  | "relative-share"; // tỷ lệ kỳ này / tỷ lệ kỳ gốc − 1 ≥ p

export interface TargetBase {
  readonly measure: string;
  readonly level?: Level;
  readonly period?: string;
  readonly minimumCount?: number;
  readonly source: Citation;
}
export type Target = TargetBase &
  (
    | { readonly kind: "at-least" | "at-most"; readonly percent: Percent }
    | {
        readonly kind: "increase" | "decrease";
        readonly by?: Percent;
        readonly reading: Exclude<Reading, "share">;
        readonly baseline: string;
      } // by absent: any change; baseline: "previous-year" | "2021" | "central-norm"
  );
