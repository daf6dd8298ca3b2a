import { cell, numbersOf } from "../build/tables.ts";
import type { HeaderRow } from "../tree/table.ts";
import { columnFormula, columnNumber, dossierColumns, isSum } from "./dossierColumns.ts";
import type { Controlled } from "./itemFigures.ts";

/** Titles in three rows, then the numbers of the columns with their formulas. */
export function dossierHeader({ words }: Controlled): readonly HeaderRow[] {
  const { report } = words;
  const { columns } = report.control.dossiers;
  const tall = { rowSpan: 2 };
  const numbers = dossierColumns.map((column) => (isSum(column) ? columnFormula(column) : columnNumber(column)));
  return [
    {
      kind: "header",
      cells: [
        cell(report.frame.ordinal, { rowSpan: 3 }),
        cell(columns.field, { rowSpan: 3 }),
        cell(columns.received, { colSpan: 4 }),
        cell(columns.resolved, { colSpan: 4 }),
        cell(columns.open, { colSpan: 3 }),
      ],
    },
    {
      kind: "header",
      cells: [
        cell(columns.total, tall),
        cell(columns.inPeriod, { colSpan: 2 }),
        cell(columns.carriedOver, tall),
        cell(columns.total, tall),
        ...(["early", "onTime", "late"] as const).map((column) => cell(columns[column], tall)),
        cell(columns.total, tall),
        ...(["withinTime", "overdue"] as const).map((column) => cell(columns[column], tall)),
      ],
    },
    { kind: "header", cells: [cell(columns.online), cell(columns.direct)] },
    numbersOf(["(1)", "(2)", ...numbers]),
  ];
}
