import { addDays } from "../../calendar/addDays.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { nextDue } from "../../plan/nextDue.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { countedValue } from "../build/countedValue.ts";
import { horizonValues } from "../build/givenValues.ts";
import { sentence } from "../build/sentence.ts";
import { type ColumnPlan, cell, row, titledTable } from "../build/tables.ts";
import { countValue, dayValue } from "../build/values.ts";
import { briefTask, type Followed, namesOf } from "../progress/following.ts";
import { itemSource } from "../progress/itemSource.ts";
import { overdueOf } from "../progress/overdueOf.ts";
import { whoOwes } from "../progress/whoOwes.ts";
import type { BodyRow, Table } from "../tree/table.ts";
import { namesInShort } from "./namesInShort.ts";

/** How much of it fits: days ahead, lines a part. */
export interface BriefReach {
  readonly nextDays: number;
  readonly lines: number;
}

interface Line {
  readonly item: OccurrenceProgress;
  readonly due: PlainDate;
  readonly days: number;
}

/** What is overdue, the longest first, and what falls due next, in one table; what does not fit is named by its task. */
export function workTable(followed: Followed, { nextDays, lines }: BriefReach): Table {
  const { words, progress } = followed;
  const say = words.report.progress;
  const brief = words.report.brief;
  const columns: readonly ColumnPlan[] = [
    { id: "task", title: say.columns.task, weight: 15, rowHeader: true },
    { id: "lead", title: say.columns.lead, weight: 11 },
    { id: "due", title: say.columns.due, weight: 5, align: "center" },
    { id: "days", title: brief.days, weight: 3, align: "end" },
  ];
  const overdue = overdueOf(progress.items).map((line) => ({ ...line, days: line.daysLate }));
  const next = nextDue(progress, { withinDays: nextDays }).map((line) => ({ ...line, days: line.daysLeft }));
  const part = (name: "overdue" | "next", found: readonly Line[]): readonly BodyRow[] => {
    const names = namesOf(
      found.map(({ item }) => item),
      followed,
    );
    const count = countedValue(name, brief.work, names, followed);
    const { days } = horizonValues(nextDays, addDays(progress.asOf, nextDays), followed);
    const title = sentence(brief.groups[name], { count, days }, words.language);
    const left = names.slice(lines);
    const more = countedValue(`${name} more`, brief.work, left, followed);
    const tasks = [...new Set(found.slice(lines).map(({ item }) => item.task))].join(", ");
    const rest = sentence(brief.moreWork, { count: more, tasks }, words.language);
    const whole = { colSpan: columns.length };
    return [
      { kind: "group", cells: [cell(title, whole)] },
      ...found.slice(0, lines).map((line) => rowOf(line, followed)),
      ...(found.length === 0 ? [{ kind: "row", cells: [cell(brief.none[name], whole)] } as const] : []),
      ...(left.length === 0 ? [] : [{ kind: "row", cells: [cell(rest, whole)] } as const]),
    ];
  };
  return titledTable({
    id: "work",
    columns,
    body: [...part("overdue", overdue), ...part("next", next)],
  });
}

function rowOf({ item, due, days }: Line, followed: Followed): BodyRow {
  const from = itemSource(item, followed);
  return row([
    briefTask(item.task, followed, 9),
    namesInShort(from, whoOwes(item), followed),
    dayValue(due, followed.words.language, from),
    countValue(days, followed.words.language, { from }),
  ]);
}
