import type { Plan, Task } from "../../plan/plan.ts";
import { type ColumnPlan, cell, titledTable } from "../build/tables.ts";
import { plain } from "../build/values.ts";
import type { Inline } from "../tree/inline.ts";
import type { BodyRow, Cell, Table } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { taskParts } from "./taskParts.ts";

/** The five columns of a plan: groups under their Roman numbers, tasks counted through, parts of a task below each other. */
export function planTable({ groups }: Plan, words: BuilderWords): Table {
  const say = words.report.planDocument.columns;
  const columns: readonly ColumnPlan[] = [
    { id: "number", title: say.number, weight: 2, align: "center" },
    { id: "content", title: say.content, weight: 13, rowHeader: true },
    { id: "result", title: say.result, weight: 10 },
    { id: "agency", title: say.agency, weight: 10 },
    { id: "time", title: say.time, weight: 5, align: "center" },
  ];
  let number = 0;
  return titledTable({
    id: "plan",
    columns,
    body: groups.flatMap(({ ordinal, title, tasks }): readonly BodyRow[] => [
      ...(ordinal === "" && title === ""
        ? []
        : [{ kind: "group" as const, cells: [cell(ordinal), cell(title, { colSpan: columns.length - 1 })] }]),
      ...tasks.flatMap((task) => rowsOf(task, String(++number), words)),
    ]),
  });
}

function rowsOf(task: Task, number: string, words: BuilderWords): readonly BodyRow[] {
  const parts = taskParts(task, words);
  const whole: Omit<Cell, "children"> = parts.length > 1 ? { rowSpan: parts.length } : {};
  return parts.map(({ results, people, times }, at) => ({
    kind: "row",
    cells: [
      ...(at === 0 ? [cell(number, whole), cell(task.content, whole)] : []),
      ...[results, people, times].map((texts) => cell(linesOf(texts))),
    ],
  }));
}

/** One text stands alone; several each on a line of its own with a dash. */
function linesOf(texts: readonly string[]): readonly Inline[] {
  if (texts.length < 2) return plain(texts[0] ?? "");
  return texts.flatMap((text, at): readonly Inline[] => [
    ...(at === 0 ? [] : [{ kind: "break" as const }]),
    ...plain(`- ${text}`),
  ]);
}
