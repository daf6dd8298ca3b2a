import { match, P } from "ts-pattern";
import { fillTemplate } from "../core/fillTemplate.ts";
import { formatInteger } from "../core/formatInteger.ts";
import { amountText, figureText, nameOf, targetText } from "./figureText.ts";
import type { Verdict } from "./verdict.ts";
import { type VerdictWords, vi } from "./words/vi.ts";

/**
 * Says a verdict in one sentence: the figure with its counts, the target, what is missing in counted things, and what
 * was counted where that is not what the plan says. A figure below its target is never rounded up to it.
 *
 * @param verdict - What `judge` or a quick checker answered.
 * @param words - Vietnamese when absent.
 * @returns One sentence without a full stop.
 * @example
 * describeVerdict(checkOneStopUnits({ deployed: 7, units: 13 }, { level: "district" }))
 * // => "Đạt (cấp huyện): 7/13 = 53,85% so với chỉ tiêu 50%"
 */
export function describeVerdict(verdict: Verdict, words: VerdictWords = vi): string {
  const say = (template: string, params: Readonly<Record<string, string | number>>): string =>
    fillTemplate(template, params, words.language);
  const { kpi } = words;
  const { unit, level } = verdict;
  const parts = {
    scope: level === undefined ? "" : say(kpi.scope, { level: kpi.levels[level] }),
    note: noteOf(verdict, words),
    target: targetText(verdict, words),
    unit: nameOf(kpi.units, unit),
  };
  return match(verdict)
    .with({ kind: "met" }, ({ value }) =>
      say(kpi.verdicts.met, { ...parts, figure: figureText(verdict, value, words) }),
    )
    .with({ kind: "not-met" }, ({ value, gap }) => {
      const missing = say(kpi.gaps[asksMore(verdict) ? "short" : "over"], {
        count: formatInteger(gap?.count ?? "0", words.language),
        unit: nameOf(kpi.units, gap?.unit ?? unit),
      });
      return say(kpi.verdicts["not-met"], { ...parts, figure: figureText(verdict, value, words), gap: missing });
    })
    .with({ kind: "open" }, ({ bounds: { lowest, highest }, unknown }) => {
      const between = say(kpi.between, {
        lowest: amountText(verdict, lowest, words),
        highest: amountText(verdict, highest, words),
      });
      return say(kpi.verdicts.open, { ...parts, between, unknown: formatInteger(unknown, words.language) });
    })
    .with({ kind: P.union("no-data", "not-applicable") }, ({ kind, reason, now, target, derivation }) => {
      const why = say(kpi.reasons[reason], {
        ...parts,
        level: level === undefined ? "" : kpi.levels[level],
        all: formatInteger(now.all, words.language),
        minimum: target.minimumCount ?? 0,
        period: target.period ?? "",
        date: derivation.find(({ rule }) => rule === "kpi-level-abolished")?.date ?? "",
      });
      return say(kpi.verdicts[kind], { ...parts, reason: why });
    })
    .exhaustive();
}

/** Whether what is missing is more of what is counted: each procedure not cut enough is one too few. */
function asksMore({ target, basis }: Verdict): boolean {
  return target.kind === "at-least" || target.kind === "increase" || basis === "each-procedure";
}

function noteOf(verdict: Verdict, { language, kpi }: VerdictWords): string {
  const params = verdict.derivation.find(({ rule }) => rule === "kpi-basis-substituted")?.params;
  if (!params) return "";
  const { basis, instead } = params;
  const names = { basis: nameOf(kpi.bases, String(basis)), instead: nameOf(kpi.bases, String(instead)) };
  return fillTemplate(kpi.substituted, names, language);
}
