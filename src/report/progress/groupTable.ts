import type { Captions } from "../build/captions.ts";
import { ordinalColumn, row } from "../build/tables.ts";
import type { Table } from "../tree/table.ts";
import { countCells, countColumns } from "./countColumns.ts";
import { type Followed, tasksValue } from "./following.ts";

/** The standard count of each task group, and of all. */
export function groupTable(followed: Followed, captions: Captions): Table {
  const { plan, progress, words } = followed;
  const { columns: names, tables, countNote } = words.report.progress;
  const { columns, header } = countColumns(
    [
      ordinalColumn(words),
      { id: "group", title: names.group, weight: 9, rowHeader: true },
      { id: "tasks", title: names.tasks, weight: 2.6, align: "end" },
    ],
    words,
  );
  const groups = plan.groups.filter(({ id }) => progress.items.some((item) => item.group === id));
  const line = (key: string, title: string, items: typeof progress.items) => [
    tasksValue(`${key} tasks`, title, items, followed),
    ...countCells(key, title, items, followed),
  ];
  return {
    kind: "table",
    id: "progress-by-group",
    caption: captions.table(tables.groups),
    columns,
    header,
    body: [
      ...groups.map(({ id, ordinal, title }) => {
        const items = progress.items.filter((item) => item.group === id);
        return row([ordinal, title, ...line(`group ${id}`, `${ordinal}. ${title}`, items)]);
      }),
      row(["", words.report.frame.total, ...line("count", words.report.frame.total, progress.items)], "total"),
    ],
    notes: [countNote],
  };
}
