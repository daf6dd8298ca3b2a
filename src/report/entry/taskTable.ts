import type { AgencyId } from "../../plan/agency.ts";
import { entryKey } from "../../plan/entryKey.ts";
import { isFinished } from "../../plan/following/workEnds.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { columnsOf, row, titlesOf } from "../build/tables.ts";
import { dayValue } from "../build/values.ts";
import { type Followed, periodOf, taskText } from "../progress/following.ts";
import { itemSource } from "../progress/itemSource.ts";
import { workByAgency } from "../progress/workByAgency.ts";
import type { BodyRow, Column, Entry, Table } from "../tree/table.ts";

/** One row for each piece of work a unit has open; what it did is for the unit to fill in. */
export function taskTable(followed: Followed, agencies: readonly AgencyId[] | undefined): Table {
  const { words, progress, agencyName } = followed;
  const say = words.report.progress.columns;
  const { columns: own, kinds } = words.plan.entry;
  const entries: Readonly<Record<string, Entry>> = {
    kind: { kind: "choice", options: Object.values(kinds) },
    on: { kind: "date" },
    document: { kind: "text" },
    note: { kind: "text" },
  };
  const columns: readonly Column[] = columnsOf([
    { id: "key", title: own.key, weight: 6 },
    { id: "unit", title: say.agency, weight: 7 },
    { id: "task", title: say.task, weight: 11, rowHeader: true },
    { id: "period", title: say.period, weight: 5 },
    { id: "due", title: say.due, weight: 4, align: "center" },
    { id: "kind", title: own.kind, weight: 5 },
    { id: "on", title: own.on, weight: 4, align: "center" },
    { id: "document", title: own.document, weight: 5 },
    { id: "note", title: own.note, weight: 6 },
  ]).map((column) => {
    const entry = entries[column.id];
    return entry === undefined ? column : { ...column, entry };
  });
  const rowOf = (agency: AgencyId, item: OccurrenceProgress): BodyRow => {
    const due = item.extended?.due ?? item.due;
    return row([
      entryKey({
        task: item.task,
        agency,
        ...(item.schedule === undefined ? {} : { schedule: item.schedule }),
        ...(item.occurrence === undefined ? {} : { occurrence: item.occurrence.key }),
      }),
      agencyName(agency),
      taskText(item.task, followed),
      periodOf(item, followed),
      due === undefined ? "" : dayValue(due, words.language, itemSource(item, followed)),
      ...Object.keys(entries).map(() => ""),
    ]);
  };
  return {
    kind: "table",
    id: "entry",
    caption: words.report.entry.caption,
    columns,
    header: [titlesOf(columns)],
    body: [...workByAgency(progress)]
      .filter(([agency]) => agencies === undefined || agencies.includes(agency))
      .flatMap(([agency, items]) => items.filter(isOpen).map((item) => rowOf(agency, item))),
  };
}

/** Open work of the plan's own words that has a due day; what goes on all year is not reported piece by piece. */
function isOpen(item: OccurrenceProgress): boolean {
  return item.origin === "plan" && item.due !== undefined && item.work !== "suspended" && !isFinished(item);
}
