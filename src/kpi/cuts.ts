import { compareRatios } from "../core/compareRatios.ts";
import { fail } from "../core/fail.ts";
import { integerText } from "../core/integerText.ts";
import type { Ratio } from "../core/numbers.ts";
import { percentRatio } from "../core/percentRatio.ts";
import { ratio } from "../core/ratio.ts";
import type { Step } from "../core/step.ts";
import type { BigCounts } from "./bigCounts.ts";
import { check, type Question, targetOf, whyNotApplicable } from "./check.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Verdict } from "./verdict.ts";
import { verdictBase } from "./verdictBase.ts";

/** What one procedure cost or took before and after; absent: not known. */
export interface Cut {
  readonly before?: bigint | undefined;
  readonly after?: bigint | undefined;
}

type Asked = Omit<Question, "now" | "baseline">;

/** Judges the cut of the whole: sums of before and after, never a mean of rates. */
export function judgeTotal(cuts: readonly Cut[], asked: Asked, options: CheckOptions): Verdict {
  const sum = (of: (cut: Cut) => bigint | undefined): bigint =>
    cuts.reduce((total, cut) => total + (of(cut) ?? 0n), 0n);
  const before = sum((cut) => cut.before);
  const after = sum((cut) => cut.after);
  // What is not known lies between nothing and what it was: simplification only takes items away.
  const unknown = sum((cut) => (cut.after === undefined ? cut.before : 0n));
  const no = before - after - unknown;
  const now: BigCounts = { all: after + unknown + (no > 0n ? no : 0n), yes: after, no: no > 0n ? no : 0n };
  // Without what one procedure cost before, the whole has no "before" to compare with.
  const complete = cuts.every((cut) => cut.before !== undefined);
  const baseline = complete ? { all: before, yes: before, no: 0n } : undefined;
  return check({ ...asked, now, baseline, readings: ["relative"] }, options);
}

/** Judges every procedure by itself: each must be cut enough; the figure told is the smallest cut. */
export function judgeEach(cuts: readonly Cut[], asked: Asked, options: CheckOptions): Verdict {
  const target = targetOf(asked, options);
  if (target.kind !== "decrease" || target.by === undefined || target.reading !== "relative")
    return fail("target-not-a-cut", { measure: target.measure, value: target.kind }, { path: ["target"] });
  const asking = percentRatio(target.by);
  // A procedure that cost or took nothing has nothing to be cut: it is left out, and said.
  const kept = cuts.filter((cut) => cut.before !== 0n);
  const known = kept.flatMap(cutOf).sort(compareRatios);
  const enough = known.filter((cut) => compareRatios(cut, asking) >= 0).length;
  const now: BigCounts = { all: BigInt(kept.length), yes: BigInt(enough), no: BigInt(known.length - enough) };
  const notes = [...(asked.notes ?? []), ...leftOut(cuts.length - kept.length)];
  const told = { ...asked, notes, unit: "procedure", target, now, level: options.level, asOf: options.asOf };
  const inapplicable = whyNotApplicable(told, options);
  if (inapplicable) return inapplicable;
  const { base } = verdictBase(told);
  if (kept.length === 0)
    return options.whenNothing === "not-applicable"
      ? { ...base, kind: "not-applicable", reason: "nothing-to-do" }
      : { ...base, kind: "no-data", reason: "nothing-counted" };
  const unknown = kept.length - known.length;
  const counted = { rule: "kpi-counted", params: { yes: enough, all: kept.length, unknown } };
  const result = { ...base, derivation: [...base.derivation, counted] };
  const smallest = known[0] ?? { num: "1", den: "1" };
  const bounds = { lowest: compareRatios(smallest, none) < 0 ? smallest : none, highest: smallest };
  const judged = { ...result, value: smallest, ...(unknown === 0 ? {} : { bounds }) };
  const short = known.length - enough;
  if (short > 0) return { ...judged, kind: "not-met", gap: { count: integerText(BigInt(short)), unit: "procedure" } };
  if (unknown === 0) return { ...judged, kind: "met" };
  const count = integerText(BigInt(unknown));
  return { ...result, kind: "open", bounds, unknown: count, gap: { count, unit: "procedure" } };
}

const none: Ratio = { num: "0", den: "1" };

function cutOf({ before, after }: Cut): readonly Ratio[] {
  return after === undefined || before === undefined ? [] : [ratio(before - after, before)];
}

/** The step that says how many had nothing to be cut. */
export function leftOut(count: number): readonly Step[] {
  return count === 0 ? [] : [{ rule: "kpi-left-out", params: { count } }];
}
