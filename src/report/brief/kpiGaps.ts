import { countedValue } from "../build/countedValue.ts";
import { sentence } from "../build/sentence.ts";
import { type ColumnPlan, cell, row, titledTable } from "../build/tables.ts";
import { kpiSummary } from "../kpis/kpiSummary.ts";
import { gapOf, reachedOf, targetOf, type VerdictView } from "../kpis/verdictView.ts";
import type { Followed } from "../progress/following.ts";
import type { Inline } from "../tree/inline.ts";
import type { BodyRow, Table } from "../tree/table.ts";

/** All targets in a sentence, then those not met or undecided, each with what is missing; what does not fit is named. */
export function kpiGaps(all: readonly VerdictView[], followed: Followed, lines: number): Table {
  const { words, progress } = followed;
  const views = all.filter(({ verdict }) => verdict.kind === "not-met" || verdict.kind === "open");
  const say = words.report.kpis;
  const columns: readonly ColumnPlan[] = [
    { id: "measure", title: words.report.brief.parts.kpis, weight: 13, rowHeader: true },
    { id: "target", title: say.columns.target, weight: 5, align: "center" },
    { id: "value", title: say.columns.value, weight: 6, align: "center" },
    { id: "gap", title: say.columns.gap, weight: 8 },
  ];
  const left = views.slice(lines).map(({ shortName }) => shortName);
  const more = countedValue("kpis more", words.report.brief.parts.kpis, left, followed);
  const whole = (children: readonly Inline[]): BodyRow => ({
    kind: "row",
    cells: [cell(children, { colSpan: columns.length })],
  });
  const rest = sentence(words.report.brief.moreTargets, { count: more, names: left.join("; ") }, words.language);
  return titledTable({
    id: "kpi-gaps",
    columns,
    body: [
      whole(kpiSummary(all, progress.asOf, followed)),
      ...views
        .slice(0, lines)
        .map((view) => row([view.shortName, targetOf(view, words), reachedOf(view, words), gapOf(view, words, say)])),
      ...(left.length === 0 ? [] : [whole(rest)]),
    ],
  });
}
