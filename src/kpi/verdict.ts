import type { Integer, Ratio } from "../core/numbers.ts";
import type { Step } from "../core/step.ts";
import type { Reading, Target } from "./target.ts";

export interface Gap {
  readonly count: Integer;
  readonly unit: string;
} // how many more are needed (or too many)
export interface VerdictBase {
  readonly target: Target;
  readonly reading: Reading;
  readonly basis?: string;
  readonly derivation: readonly Step[];
}
export interface Judged extends VerdictBase {
  readonly kind: "met" | "not-met";
  readonly value: Ratio;
  readonly bounds?: Bounds;
  readonly gap?: Gap;
}
export interface Open extends VerdictBase {
  readonly kind: "open";
  readonly bounds: Bounds;
  readonly unknown: Integer;
  readonly gap: Gap;
}
export interface Undecided extends VerdictBase {
  readonly kind: "no-data";
  readonly reason: "nothing-counted" | "baseline-missing" | "below-minimum-count";
}
export interface NotApplicable extends VerdictBase {
  readonly kind: "not-applicable";
  readonly reason: "level-abolished" | "nothing-to-do" | "no-target";
}
export interface Bounds {
  readonly lowest: Ratio;
  readonly highest: Ratio;
}
export type Verdict = Judged | Open | Undecided | NotApplicable;
