import { type ColumnPlan, ordinalColumn, row, titledTable } from "../build/tables.ts";
import { plain } from "../build/values.ts";
import type { Inline } from "../tree/inline.ts";
import type { Table } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** What to decide, point by point. */
export function decisionTable(points: readonly (readonly Inline[])[], words: BuilderWords): Table {
  const { parts, none } = words.report.brief;
  const columns: readonly ColumnPlan[] = [
    ordinalColumn(words),
    { id: "decision", title: parts.decisions, weight: 30, rowHeader: true },
  ];
  return titledTable({
    id: "decisions",
    columns,
    body:
      points.length === 0
        ? [row(["", none.decisions])]
        : points.map((point, at) => row([String(at + 1), [...point, ...plain(".")]])),
  });
}
