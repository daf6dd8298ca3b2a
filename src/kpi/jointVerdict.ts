import type { Verdict } from "./verdict.ts";

/** Conclusion over several verdicts that must all be met. */
export interface JointVerdict {
  /** The conclusion. */
  readonly kind: Verdict["kind"];
  /** The verdicts it rests on, as given. */
  readonly verdicts: readonly Verdict[];
  /** Those that hold it back: not met, open or without data. */
  readonly holding: readonly Verdict[];
}
