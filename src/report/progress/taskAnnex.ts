import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import type { AnnexPlan } from "../build/composeReport.ts";
import { type ColumnPlan, cell, row, titledTable } from "../build/tables.ts";
import { dayValue } from "../build/values.ts";
import type { BodyRow } from "../tree/table.ts";
import { type Followed, ownersOf, periodOf, taskText } from "./following.ts";
import { itemSource } from "./itemSource.ts";
import { progressState } from "./progressState.ts";

/** Every occurrence of every task, group by group: due day, day done, how it stands. */
export function taskAnnex(followed: Followed): AnnexPlan {
  const { plan, progress, words } = followed;
  const say = words.report.progress;
  const columns: readonly ColumnPlan[] = [
    { id: "task", title: say.columns.task, weight: 12, rowHeader: true },
    { id: "lead", title: say.columns.lead, weight: 7 },
    { id: "printed", title: say.columns.printed, weight: 5 },
    { id: "period", title: say.columns.period, weight: 4 },
    { id: "due", title: say.columns.due, weight: 5, align: "center" },
    { id: "done-on", title: say.columns.doneOn, weight: 5, align: "center" },
    { id: "work", title: say.columns.work, weight: 4 },
    { id: "state", title: say.columns.state, weight: 5, align: "center" },
  ];
  const groups = plan.groups.map((group) => ({
    title: `${group.ordinal}. ${group.title}`,
    items: progress.items.filter((item) => item.group === group.id),
  }));
  const body = groups
    .filter(({ items }) => items.length > 0)
    .flatMap(({ title, items }): readonly BodyRow[] => [
      { kind: "group", cells: [cell(title, { colSpan: columns.length })] },
      ...items.map((item) => rowOf(item, followed)),
    ]);
  return {
    title: say.annex,
    orientation: "landscape",
    blocks: [titledTable({ id: "tasks", columns, body })],
  };
}

function rowOf(item: OccurrenceProgress, followed: Followed): BodyRow {
  const { words, taskOf } = followed;
  const printed = taskOf(item.task)?.schedules.find(({ id }) => id === item.schedule)?.text ?? "";
  const from = itemSource(item, followed);
  const due = item.extended?.due ?? item.due;
  return row([
    taskText(item.task, followed),
    ownersOf(item, followed),
    printed,
    periodOf(item, followed),
    due === undefined ? "" : dayValue(due, words.language, from),
    item.doneOn === undefined ? "" : dayValue(item.doneOn, words.language, from),
    words.report.progress.work[item.work],
    progressState(item, followed),
  ]);
}
