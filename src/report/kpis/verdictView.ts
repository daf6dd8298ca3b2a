import { compareRatios } from "../../core/compareRatios.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import { formatPercent } from "../../core/formatPercent.ts";
import type { Percent, Ratio } from "../../core/numbers.ts";
import { percentRatio } from "../../core/percentRatio.ts";
import { ratio } from "../../core/ratio.ts";
import type { Template } from "../../core/words.ts";
import { describeVerdict } from "../../kpi/describeVerdict.ts";
import type { ExactCounts, Verdict } from "../../kpi/verdict.ts";
import { sentence } from "../build/sentence.ts";
import type { Telling } from "../build/telling.ts";
import { countValue, plain } from "../build/values.ts";
import type { Inline, Status, Tone, Value } from "../tree/inline.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** A verdict as a report shows it. */
export interface VerdictView {
  readonly verdict: Verdict;
  /** Key of its evaluation. */
  readonly from: string;
  readonly name: string;
  readonly shortName: string;
  readonly isExceeded: boolean;
  readonly tone: Tone;
  readonly state: string;
  readonly target: Percent | undefined;
  /** What was reached, or between what it lies, as printed. */
  readonly valueText: string;
}

const tones: Readonly<Record<Verdict["kind"], Tone>> = {
  met: "good",
  "not-met": "bad",
  open: "watch",
  "no-data": "quiet",
  "not-applicable": "quiet",
};

/** Looks at a verdict once: names, texts and its place among the evaluations. */
export function viewVerdict(verdict: Verdict, at: number, { words, sources }: Telling, prefix = "kpi"): VerdictView {
  const { report, kpi, language } = words;
  const { measure, level } = verdict.target;
  const levelName = level === undefined ? "" : kpi.levels[level];
  const scoped = (text: string): string =>
    text.includes(levelName) ? text : `${text}${fillTemplate(kpi.scope, { level: levelName }, language)}`;
  const name = scoped(kpiName(report.kpis.measures, measure));
  const target = "percent" in verdict.target ? verdict.target.percent : verdict.target.by;
  const isExceeded =
    verdict.kind === "met" && target !== undefined && compareRatios(verdict.value, percentRatio(target)) > 0;
  return {
    verdict,
    from: sources.add(`${prefix}-${at + 1}`, name, verdict.derivation, [describeVerdict(verdict, words)]),
    name,
    shortName: scoped(kpiName(report.kpis.shortMeasures, measure)),
    isExceeded: isExceeded && verdict.target.kind !== "at-most",
    tone: tones[verdict.kind],
    state: report.kpis.verdicts[verdict.kind],
    target,
    valueText: valueTextOf(verdict, target, words),
  };
}

/** The verdict as a state that leads to its derivation. */
export function stateOf({ tone, state, from }: VerdictView): Status {
  return { kind: "status", tone, text: state, from };
}

/** What was reached, as a figure; between what it lies, as two; a dash where nothing was counted. */
export function reachedOf(view: VerdictView, words: BuilderWords): readonly Inline[] {
  const { verdict } = view;
  if (verdict.kind === "met" || verdict.kind === "not-met") return [figureOf(view, verdict.value, words)];
  if (verdict.kind !== "open") return plain(view.valueText);
  const { lowest, highest } = verdict.bounds;
  const bounds = { low: figureOf(view, lowest, words), high: figureOf(view, highest, words) };
  return sentence(words.report.kpis.between, bounds, words.language);
}

function figureOf({ verdict, target, from }: VerdictView, value: Ratio, words: BuilderWords): Value {
  const kind = isInPoints(verdict) ? "points" : "percent";
  return {
    kind: "value",
    value: { kind, value, ...(target === undefined ? {} : { target }) },
    text: amount(value, verdict, target, words),
    from,
  };
}

/** The counts a verdict rests on, `21.438/96.512`, after those of the baseline; nothing where nothing was counted. */
export function countsOf({ verdict, from }: VerdictView, words: BuilderWords): readonly Inline[] {
  const { now, baseline, reading } = verdict;
  const isAmount = reading === "relative";
  const write = (counts: ExactCounts): readonly Inline[] => {
    const [yes, all] = [counts.yes, counts.all].map((count) => countValue(count, words.language, { from }));
    return isAmount ? [yes as Value] : [yes as Value, ...plain("/"), all as Value];
  };
  if (now.all === "0") return plain(words.report.frame.nothing);
  return baseline === undefined ? write(now) : [...write(baseline), ...plain(" → "), ...write(now)];
}

/** The target as a figure: `≥ 30%`, or the direction alone. */
export function targetOf({ verdict, target, from }: VerdictView, words: BuilderWords): readonly Inline[] {
  const say = words.report.kpis;
  if (target === undefined) return plain(verdict.target.kind === "increase" ? say.anyIncrease : say.anyDecrease);
  const { num, den } = percentRatio(target);
  const value = ratio(BigInt(num), BigInt(den));
  const percent: Value = {
    kind: "value",
    value: { kind: isInPoints(verdict) ? "points" : "percent", value },
    text: amount(value, verdict, undefined, words),
    from,
  };
  return sentence(verdict.target.kind === "at-most" ? say.atMost : say.atLeast, { percent }, words.language);
}

/** What is missing in counted things, or too many; nothing where the target is met or nothing was counted. */
export function gapOf(
  { verdict, from }: VerdictView,
  { kpi, language }: BuilderWords,
  templates: Readonly<Record<"short" | "over", Template>>,
): readonly Inline[] {
  const gap = verdict.kind === "not-met" || verdict.kind === "open" ? verdict.gap : undefined;
  if (gap === undefined) return [];
  const template = templates[verdict.target.kind === "at-most" ? "over" : "short"];
  const unit = kpiName(kpi.units, gap.unit);
  return sentence(template, { count: countValue(gap.count, language, { from }), unit }, language);
}

function isInPoints({ reading }: Verdict): boolean {
  return reading === "points" || reading === "points-of-total";
}

function amount(
  value: Ratio,
  verdict: Verdict,
  target: Percent | undefined,
  { report, language }: BuilderWords,
): string {
  const text = formatPercent(value, { language, ...(target === undefined ? {} : { against: target }) });
  return isInPoints(verdict) ? fillTemplate(report.kpis.points, { value: text.slice(0, -1) }, language) : text;
}

function valueTextOf(verdict: Verdict, target: Percent | undefined, words: BuilderWords): string {
  switch (verdict.kind) {
    case "met":
    case "not-met":
      return amount(verdict.value, verdict, target, words);
    case "open": {
      const { lowest, highest } = verdict.bounds;
      const bounds = { low: amount(lowest, verdict, target, words), high: amount(highest, verdict, target, words) };
      return fillTemplate(words.report.kpis.between, bounds, words.language);
    }
    default:
      return words.report.frame.nothing;
  }
}

/** The name of a thing; one the words do not know is printed as it stands. */
export function kpiName(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? (names[name] as string) : name;
}
