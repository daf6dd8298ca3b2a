import { columnsOf, row, titlesOf } from "../build/tables.ts";
import { plain } from "../build/values.ts";
import type { Inline } from "../tree/inline.ts";
import type { Table } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** What to decide, point by point. */
export function decisionTable(points: readonly (readonly Inline[])[], { report }: BuilderWords): Table {
  const { parts, none } = report.brief;
  const columns = columnsOf([
    { id: "ordinal", title: report.frame.ordinal, weight: 2.6, align: "center" },
    { id: "decision", title: parts.decisions, weight: 30, rowHeader: true },
  ]);
  return {
    kind: "table",
    id: "decisions",
    columns,
    header: [titlesOf(columns)],
    body:
      points.length === 0
        ? [row(["", none.decisions])]
        : points.map((point, at) => row([String(at + 1), [...point, ...plain(".")]])),
  };
}
