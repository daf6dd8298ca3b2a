import type { Verdict } from "../../kpi/verdict.ts";
import { countedValue } from "../build/countedValue.ts";
import { paragraph } from "../build/parts.ts";
import { sentence } from "../build/sentence.ts";
import type { Telling } from "../build/telling.ts";
import { upperFirst } from "../build/upperFirst.ts";
import { countValue, plain } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { gapOf, kpiName, reachedOf, targetOf, type VerdictView } from "./verdictView.ts";

/** Targets that are not met or undecided, each with what is missing; nothing when there are none. */
export function attentionOf(views: readonly VerdictView[], telling: Telling): readonly Block[] {
  const { report, language } = telling.words;
  const open = views.filter(({ verdict }) => verdict.kind === "not-met" || verdict.kind === "open");
  if (open.length === 0) return [];
  const names = open.map(({ shortName }) => shortName);
  const count = countedValue("kpis attention", upperFirst(report.kpis.parts.attention.toLowerCase()), names, telling);
  return [
    paragraph(sentence(report.kpis.missing, { count }, language)),
    {
      kind: "list",
      ordered: false,
      items: open.map((view, at) => [
        { kind: "strong", children: plain(`${view.shortName}: `) },
        ...said(view, telling),
        ...plain(at === open.length - 1 ? "." : ";"),
      ]),
    },
  ];
}

/** How far the figure is from its target, and what was counted where that is not what the plan says. */
function said(view: VerdictView, { words }: Telling): readonly Inline[] {
  const { report, kpi, language } = words;
  const { verdict, from } = view;
  const unit = kpiName(kpi.units, verdict.unit);
  const parts = {
    value: reachedOf(view, words),
    target: targetOf(view, words),
    gap: gapOf(view, words, kpi.gaps),
    unknown: verdict.kind === "open" ? countValue(verdict.unknown, language, { from }) : [],
    unit,
  };
  const template = report.kpis.distance[verdict.kind === "open" ? "open" : "not-met"];
  return [...sentence(template, parts, language), ...substitution(verdict, words)];
}

function substitution({ derivation }: Verdict, { kpi, language }: BuilderWords): readonly Inline[] {
  const params = derivation.find(({ rule }) => rule === "kpi-basis-substituted")?.params;
  if (params === undefined) return [];
  const [basis, instead] = [params.basis, params.instead].map((name) => kpiName(kpi.bases, String(name)));
  return sentence(kpi.substituted, { basis: basis as string, instead: instead as string }, language);
}
