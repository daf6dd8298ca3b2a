import type { Verdict } from "../../kpi/verdict.ts";
import type { Captions } from "../build/captions.ts";
import { periodColumns } from "../build/periodColumns.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import type { Telling } from "../build/telling.ts";
import type { Block } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import { reachedOf, targetOf, type VerdictView, viewVerdict } from "./verdictView.ts";

/** Verdicts of three periods. */
export interface PeriodVerdicts {
  readonly views: readonly VerdictView[];
  readonly yearToDate: readonly Verdict[] | undefined;
  readonly samePeriodLastYear: readonly Verdict[] | undefined;
}

/** The same figure three times: in the period, year to date, same period last year; what only one period knows is left out. */
export function periodTable(periods: PeriodVerdicts, captions: Captions, telling: Telling): readonly Block[] {
  const { words } = telling;
  const { views, yearToDate, samePeriodLastYear } = periods;
  if (yearToDate === undefined && samePeriodLastYear === undefined) return [];
  const say = words.report.kpis;
  const toDate = (yearToDate ?? []).map((verdict, at) => viewVerdict(verdict, at, telling, "kpi-year-to-date"));
  const before = (samePeriodLastYear ?? []).map((verdict, at) => viewVerdict(verdict, at, telling, "kpi-last-year"));
  const lines = views
    .map((view) => [view, sameMeasure(view, toDate), sameMeasure(view, before)] as const)
    .filter(([, ...others]) => others.some((other) => other !== undefined));
  if (lines.length === 0) return [];
  const columns: readonly ColumnPlan[] = [
    { id: "measure", title: say.columns.measure, weight: 8, rowHeader: true },
    { id: "target", title: say.columns.target, weight: 3, align: "center" },
    ...periodColumns(words, 3),
  ];
  const reached = (view: VerdictView | undefined): string | readonly Inline[] =>
    view === undefined ? words.report.frame.nothing : reachedOf(view, words);
  return [
    titledTable({
      id: "kpi-periods",
      caption: captions.table(say.periodTable),
      columns,
      body: lines.map(([view, ...others]) =>
        row([view.name, targetOf(view, words), ...[view, ...others].map(reached)]),
      ),
      notes: [say.rounding],
    }),
  ];
}

function sameMeasure({ verdict }: VerdictView, views: readonly VerdictView[]): VerdictView | undefined {
  const { measure, level } = verdict.target;
  return views.find((other) => other.verdict.target.measure === measure && other.verdict.target.level === level);
}
