import type { PlainDate } from "../../core/plainDate.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { sentence } from "../build/sentence.ts";
import { type ColumnPlan, ordinalColumn, row, titledTable } from "../build/tables.ts";
import { countValue, dayValue } from "../build/values.ts";
import { type Followed, periodOf, taskText } from "../progress/following.ts";
import { itemSource } from "../progress/itemSource.ts";
import type { Inline } from "../tree/inline.ts";
import type { Table } from "../tree/table.ts";
import type { Reminder } from "./reminder.ts";

/** What is overdue: which task, what must come of it, when it was due, days late. */
export function overdueTable({ overdue }: Reminder, followed: Followed): Table {
  const say = followed.words.report.progress.columns;
  return dueTable("overdue", { id: "days-late", title: say.daysLate, weight: 3, align: "end" }, followed, {
    rows: overdue.map(({ item, due, daysLate }) => ({ item, due, days: daysLate, after: [] })),
    after: [],
  });
}

/** What falls due next: the same with days left and, where a calendar was given, the last working day. */
export function nextTable({ next }: Reminder, followed: Followed, hasCalendar: boolean): Table {
  const { words } = followed;
  const say = words.report.progress;
  const after: readonly ColumnPlan[] = hasCalendar
    ? [{ id: "last-working-day", title: say.columns.lastWorkingDay, weight: 5, align: "center" }]
    : [];
  return {
    ...dueTable("next-due", { id: "days-left", title: say.columns.daysLeft, weight: 3, align: "end" }, followed, {
      rows: next.map(({ item, due, daysLeft, lastWorkingDay }) => ({
        item,
        due,
        days: daysLeft,
        after:
          lastWorkingDay === undefined ? [] : [dayValue(lastWorkingDay, words.language, itemSource(item, followed))],
      })),
      after,
    }),
    ...(hasCalendar ? { notes: [say.workingDayNote] } : {}),
  };
}

/** Requests of other agencies that were not answered. */
export function requestTable({ requests }: Reminder, { words, sources, agencyName }: Followed): Table {
  const say = words.report.progress;
  const { columns: own } = words.report.letters;
  const columns: readonly ColumnPlan[] = [
    ordinalColumn(words),
    { id: "subject", title: own.subject, weight: 10, rowHeader: true },
    { id: "task", title: say.columns.task, weight: 4, align: "center" },
    { id: "asker", title: own.asker, weight: 6 },
    { id: "sent-on", title: own.sentOn, weight: 5, align: "center" },
    { id: "due", title: say.columns.due, weight: 5, align: "center" },
    { id: "state", title: say.columns.state, weight: 5, align: "center" },
  ];
  return titledTable({
    id: "requests",
    columns,
    body: requests.map((one, at) => {
      const { request, subject, task, from: asker, sentOn, due, time, daysLeft = 0 } = one;
      const from = sources.add(`request ${request}`, subject, [
        { rule: "request-recorded", date: sentOn, params: { request } },
      ]);
      return row([
        String(at + 1),
        subject,
        task,
        asker === undefined ? "" : agencyName(asker),
        dayValue(sentOn, words.language, from),
        due === undefined ? "" : dayValue(due, words.language, from),
        sentence(say.time[time], { days: countValue(Math.abs(daysLeft), words.language, { from }) }, words.language),
      ]);
    }),
  });
}

interface DueRow {
  readonly item: OccurrenceProgress;
  readonly due: PlainDate;
  readonly days: number;
  readonly after: readonly (string | Inline)[];
}

function dueTable(
  id: string,
  days: ColumnPlan,
  followed: Followed,
  { rows, after }: { readonly rows: readonly DueRow[]; readonly after: readonly ColumnPlan[] },
): Table {
  const { words } = followed;
  const say = words.report;
  const columns: readonly ColumnPlan[] = [
    ordinalColumn(words),
    { id: "task", title: say.progress.columns.task, weight: 10, rowHeader: true },
    { id: "deliverables", title: say.letters.columns.deliverables, weight: 9 },
    { id: "period", title: say.progress.columns.period, weight: 4 },
    { id: "due", title: say.progress.columns.due, weight: 5, align: "center" },
    days,
    ...after,
  ];
  return titledTable({
    id,
    columns,
    body: rows.map(({ item, due, days: count, after: rest }, at) => {
      const from = itemSource(item, followed);
      return row([
        String(at + 1),
        taskText(item.task, followed),
        deliverablesOf(item, followed),
        periodOf(item, followed),
        dayValue(due, words.language, from),
        countValue(count, words.language, { from }),
        ...rest,
      ]);
    }),
  });
}

/** What must come of an occurrence: the products its schedule is about, or all of the task. */
function deliverablesOf({ task: id, schedule: scheduleId }: OccurrenceProgress, { taskOf }: Followed): string {
  const task = taskOf(id);
  const about = task?.schedules.find((schedule) => schedule.id === scheduleId)?.deliverables;
  return (task?.deliverables ?? [])
    .filter((deliverable) => about === undefined || about.includes(deliverable.id))
    .map(({ text }) => text.replace(/[,;:.]$/, ""))
    .join("; ");
}
