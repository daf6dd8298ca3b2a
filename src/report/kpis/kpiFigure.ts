import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Captions } from "../build/captions.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import type { Figure } from "../tree/block.ts";
import type { Bullet } from "../tree/chart.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { reachedOf, stateOf, targetOf, type VerdictView } from "./verdictView.ts";

/** The picture of the verdicts, each a bar against its target. */
export function kpiFigure(
  views: readonly VerdictView[],
  captions: Captions,
  words: BuilderWords,
  id = "kpi-picture",
): Figure {
  const say = words.report.kpis;
  const of = (kind: string): number => views.filter(({ verdict }) => verdict.kind === kind).length;
  const [met, notMet] = [of("met"), of("not-met")];
  const columns: readonly ColumnPlan[] = [
    { id: "measure", title: say.columns.measure, weight: 5, rowHeader: true },
    { id: "target", title: say.columns.target, weight: 2, align: "end" },
    { id: "value", title: say.columns.value, weight: 2, align: "end" },
    { id: "verdict", title: say.columns.verdict, weight: 2, align: "center" },
  ];
  return {
    kind: "figure",
    caption: captions.figure(say.picture),
    description: fillTemplate(
      say.pictureDescription,
      { met, notMet, rest: views.length - met - notMet },
      words.language,
    ),
    chart: { kind: "bullets", bars: views.map(bullet) },
    table: titledTable({
      id,
      columns,
      body: views.map((view) => row([view.name, targetOf(view, words), reachedOf(view, words), stateOf(view)])),
    }),
  };
}

function bullet({ verdict, shortName, valueText, target, state, tone }: VerdictView): Bullet {
  return {
    label: shortName,
    text: valueText,
    verdict: state,
    tone,
    ...(target === undefined ? {} : { target }),
    ...(verdict.kind === "met" || verdict.kind === "not-met" ? { value: verdict.value } : {}),
    ...(verdict.kind === "open" ? { low: verdict.bounds.lowest, high: verdict.bounds.highest } : {}),
  };
}
