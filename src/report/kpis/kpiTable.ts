import { type ColumnPlan, ordinalColumn, row, titledTable } from "../build/tables.ts";
import type { Table } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { countsOf, gapOf, reachedOf, stateOf, targetOf, type VerdictView } from "./verdictView.ts";

/** Each target in a row: what was counted, what was reached, the verdict, what is missing. */
export function kpiTable(views: readonly VerdictView[], caption: string, words: BuilderWords): Table {
  const say = words.report.kpis;
  const columns: readonly ColumnPlan[] = [
    ordinalColumn(words),
    { id: "measure", title: say.columns.measure, weight: 9, rowHeader: true },
    { id: "target", title: say.columns.target, weight: 4, align: "center" },
    { id: "counts", title: say.columns.counts, weight: 7, align: "center" },
    { id: "value", title: say.columns.value, weight: 4, align: "end" },
    { id: "verdict", title: say.columns.verdict, weight: 4, align: "center" },
    { id: "gap", title: say.columns.gap, weight: 5 },
    { id: "reading", title: say.columns.reading, weight: 5 },
  ];
  return titledTable({
    id: "kpi-results",
    caption,
    columns,
    body: views.map((view, at) =>
      row([
        String(at + 1),
        view.name,
        targetOf(view, words),
        countsOf(view, words),
        reachedOf(view, words),
        stateOf(view),
        gapOf(view, words, say),
        say.readings[view.verdict.reading],
      ]),
    ),
    notes: [say.rounding],
  });
}
