import { compareRatios } from "../core/compareRatios.ts";
import { integerText } from "../core/integerText.ts";
import type { Ratio } from "../core/numbers.ts";
import type { Step } from "../core/step.ts";
import { type BigCounts, number } from "./bigCounts.ts";
import { figure } from "./figure.ts";
import { edge, requirement, satisfies } from "./requirement.ts";
import type { Bounds, Gap, Verdict, VerdictBase } from "./verdict.ts";

/**
 * Decides from counts that can be judged. Whatever is unknown, of the period or of its baseline, is taken at its worst
 * and at its best: met when the worst is enough, not met when the best is not, open between.
 */
export function decide(base: VerdictBase, counts: BigCounts, baseline: BigCounts | undefined): Verdict {
  const { target, unit } = base;
  const up = target.kind === "at-least" || target.kind === "increase";
  const low = counts.yes;
  const high = counts.all - counts.no;
  const highBase = baseline && { ...baseline, yes: baseline.all - baseline.no };
  const [worstYes, bestYes] = up ? [low, high] : [high, low];
  const [worstBase, bestBase] = up ? [highBase, baseline] : [baseline, highBase];
  const hard = requirement(target, counts.all, worstBase);
  const easy = requirement(target, counts.all, bestBase);
  const at = (yes: bigint, of: BigCounts | undefined): Ratio => figure(target, yes, counts.all, of) as Ratio;
  const bounds = sorted(at(worstYes, worstBase), at(bestYes, bestBase));
  const unknown = high - low + (baseline ? baseline.all - baseline.no - baseline.yes : 0n);
  const gap = (count: bigint): Gap => ({ count: integerText(count < 0n ? 0n : count), unit });
  const needed = edge(hard);
  const steps: readonly Step[] = [
    { rule: "kpi-counted", params: { yes: number(low), all: number(counts.all), unknown: number(high - low) } },
    ...(baseline ? [{ rule: "kpi-baseline", params: { yes: number(baseline.yes), all: number(baseline.all) } }] : []),
    { rule: up ? "kpi-needs-at-least" : "kpi-allows-at-most", params: { count: number(needed) } },
    ...(up && edge(easy) > counts.all ? [{ rule: "kpi-unreachable", params: { all: number(counts.all) } }] : []),
  ];
  const told: VerdictBase = { ...base, derivation: [...base.derivation, ...steps] };
  const judged = { ...told, value: at(low, baseline), ...(unknown === 0n ? {} : { bounds }) };
  if (satisfies(worstYes, hard)) return { ...judged, kind: "met" };
  if (satisfies(bestYes, easy))
    return { ...told, kind: "open", bounds, unknown: integerText(unknown), gap: gap(needed - low) };
  return { ...judged, kind: "not-met", gap: gap(up ? edge(easy) - bestYes : bestYes - edge(easy)) };
}

function sorted(one: Ratio, other: Ratio): Bounds {
  return compareRatios(one, other) <= 0 ? { lowest: one, highest: other } : { lowest: other, highest: one };
}
