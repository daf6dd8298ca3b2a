import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { type ColumnPlan, ordinalColumn, row, titledTable } from "../build/tables.ts";
import { dayValue } from "../build/values.ts";
import { briefTask, type Followed, periodOf } from "../progress/following.ts";
import { itemSource } from "../progress/itemSource.ts";
import { progressState } from "../progress/progressState.ts";
import type { BodyRow, Table } from "../tree/table.ts";

/** Everything the agency owes itself, occurrence by occurrence: due day, day done, how it stands. */
export function ledTable(followed: Followed, caption: string): Table {
  const { words, progress } = followed;
  const say = words.report.progress;
  const columns: readonly ColumnPlan[] = [
    ordinalColumn(words),
    { id: "task", title: say.columns.task, weight: 12, rowHeader: true },
    { id: "printed", title: say.columns.printed, weight: 5.5 },
    { id: "period", title: say.columns.period, weight: 4.5 },
    { id: "due", title: say.columns.due, weight: 5, align: "center" },
    { id: "done-on", title: say.columns.doneOn, weight: 5, align: "center" },
    { id: "state", title: say.columns.state, weight: 5.5, align: "center" },
  ];
  return titledTable({
    id: "led",
    caption,
    columns,
    body: progress.items.map((item, at) => rowOf(item, at, followed)),
  });
}

function rowOf(item: OccurrenceProgress, at: number, followed: Followed): BodyRow {
  const { words, taskOf } = followed;
  const from = itemSource(item, followed);
  const due = item.extended?.due ?? item.due;
  return row([
    String(at + 1),
    briefTask(item.task, followed),
    taskOf(item.task)?.schedules.find(({ id }) => id === item.schedule)?.text ?? "",
    periodOf(item, followed),
    due === undefined ? "" : dayValue(due, words.language, from),
    item.doneOn === undefined ? "" : dayValue(item.doneOn, words.language, from),
    progressState(item, followed),
  ]);
}
