import type { Certainty } from "../core/certainty.ts";
import type { Level } from "../core/level.ts";
import type { Integer, Ratio } from "../core/numbers.ts";
import type { Step } from "../core/step.ts";
import type { Reading, Target } from "./target.ts";

/** How many more are needed, or how many are too many. */
export interface Gap {
  /** Counted things. */
  readonly count: Integer;
  /** What is counted, e.g. `transaction`. */
  readonly unit: string;
}

/** Counts as judged: integers of any size. */
export interface ExactCounts {
  /** Everything the share is of (mẫu số). */
  readonly all: Integer;
  /** What counts towards the target (tử số). */
  readonly yes: Integer;
  /** What is known not to count. */
  readonly no: Integer;
}

/** What every verdict says of itself. */
export interface VerdictBase {
  /** Target judged against. */
  readonly target: Target;
  /** How the figure was read. */
  readonly reading: Reading;
  /** What was counted, where that is a choice: `transactions`, `dossiers`, `each-procedure`. */
  readonly basis?: string;
  /** Level of government spoken of. */
  readonly level?: Level;
  /** What is counted, e.g. `transaction`. */
  readonly unit: string;
  /** Counts of the period judged. */
  readonly now: ExactCounts;
  /** Counts compared with. */
  readonly baseline?: ExactCounts;
  /** The weakest source the verdict rests on. */
  readonly status: Certainty;
  /** How it came about, step by step. */
  readonly derivation: readonly Step[];
}

/** Decided: the target is met, or it is not, whatever the unknown turns out to be. */
export interface Judged extends VerdictBase {
  /** Đạt, or chưa đạt. */
  readonly kind: "met" | "not-met";
  /** Figure judged, not reduced: for a share the counts themselves. A fall is positive where a fall is asked for. */
  readonly value: Ratio;
  /** Between which the figure lies, where something is unknown. */
  readonly bounds?: Bounds;
  /** What is missing even if every unknown turns out well; absent when met. */
  readonly gap?: Gap;
}

/** Undecided: what is unknown can still decide (chưa kết luận được). */
export interface Open extends VerdictBase {
  /** Undecided. */
  readonly kind: "open";
  /** Between which the figure lies. */
  readonly bounds: Bounds;
  /** Things whose answer is unknown. */
  readonly unknown: Integer;
  /** How many of the unknown must turn out as asked (at most: how many may still count). */
  readonly gap: Gap;
}

/** Nothing to judge from (chưa có số liệu). */
export interface Undecided extends VerdictBase {
  /** No data. */
  readonly kind: "no-data";
  /** Why. */
  readonly reason: "nothing-counted" | "baseline-missing" | "baseline-zero" | "below-minimum-count" | "amount-missing";
}

/** The target does not apply (không áp dụng). */
export interface NotApplicable extends VerdictBase {
  /** Does not apply. */
  readonly kind: "not-applicable";
  /** Why. */
  readonly reason: "level-abolished" | "nothing-to-do" | "no-target";
}

/** Lowest and highest value the figure can have. */
export interface Bounds {
  /** The lowest. */
  readonly lowest: Ratio;
  /** The highest. */
  readonly highest: Ratio;
}

/** What `judge` and every quick checker answer. */
export type Verdict = Judged | Open | Undecided | NotApplicable;
