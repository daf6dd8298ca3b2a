import type { Citation } from "../core/citation.ts";
import type { Level } from "../core/level.ts";
import type { Percent } from "../core/numbers.ts";

/**
 * How a figure is compared; "tăng 20%" can be read in four ways:
 * - `share`: yes / all (đạt 30%);
 * - `points`: share now − share then, in percentage points;
 * - `points-of-total`: (count now − count then) / total now (tăng thêm 20% trên tổng số);
 * - `relative`: count now / count then − 1;
 * - `relative-share`: share now / share then − 1.
 */
export type Reading = "share" | "points" | "points-of-total" | "relative" | "relative-share";

/** What every target names (chỉ tiêu). */
export interface TargetBase {
  /** Measure the target is set for, e.g. `online-payment-share`. */
  readonly measure: string;
  /** Level of government it is set for; absent: the whole. */
  readonly level?: Level;
  /** Year or period it is set for, e.g. `2022`. */
  readonly period?: string;
  /** Below this many counted things nothing is judged. */
  readonly minimumCount?: number;
  /** Where it is set. */
  readonly source: Citation;
}

/** A share to reach, or not to exceed. */
export interface ShareTarget extends TargetBase {
  /** At least, or at most. */
  readonly kind: "at-least" | "at-most";
  /** The share, e.g. `30%`. */
  readonly percent: Percent;
}

/** A change against a baseline. */
export interface ChangeTarget extends TargetBase {
  /** Rise or fall. */
  readonly kind: "increase" | "decrease";
  /** By how much at least; absent: any change in that direction. */
  readonly by?: Percent;
  /** How the change is read. */
  readonly reading: Exclude<Reading, "share">;
  /** What it is compared with: `previous-year`, `2021`, `central-norm`. */
  readonly baseline: string;
}

/** What a measure must reach. */
export type Target = ShareTarget | ChangeTarget;
