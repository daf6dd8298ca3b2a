import { addDays } from "../../calendar/addDays.ts";
import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import { nextDue } from "../../plan/nextDue.ts";
import type { Captions } from "../build/captions.ts";
import { countedValue } from "../build/countedValue.ts";
import { horizonValues } from "../build/givenValues.ts";
import { heading, paragraph } from "../build/parts.ts";
import { sentence } from "../build/sentence.ts";
import { type ColumnPlan, ordinalColumn, row, titledTable } from "../build/tables.ts";
import { countValue, dayValue } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import { briefTask, type Followed, namesOf, ownersOf, periodOf } from "./following.ts";
import { itemSource } from "./itemSource.ts";
import { overdueOf } from "./overdueOf.ts";

/** Lists what is overdue, the longest first, then what falls due next; each says so when there is nothing. */
export function attentionBlocks(
  followed: Followed,
  captions: Captions,
  { days, calendar }: { readonly days: number; readonly calendar: WorkCalendar | undefined },
): readonly Block[] {
  const { overdue, next } = followed.words.report.progress.parts;
  return [
    heading(2, overdue, "1."),
    ...overdueBlocks(followed, captions),
    heading(2, next, "2."),
    ...nextBlocks(followed, captions, days, calendar),
  ];
}

function overdueBlocks(followed: Followed, captions: Captions): readonly Block[] {
  const { progress, words } = followed;
  const say = words.report.progress;
  const items = overdueOf(progress.items);
  if (items.length === 0) return [paragraph(say.noneOverdue)];
  const count = countedValue(
    "overdue",
    say.tables.overdue,
    namesOf(
      items.map(({ item }) => item),
      followed,
    ),
    followed,
  );
  const columns: readonly ColumnPlan[] = [
    ...dueColumns(words),
    { id: "days-late", title: say.columns.daysLate, weight: 3, align: "end" },
    { id: "work", title: say.columns.work, weight: 4 },
  ];
  return [
    paragraph(sentence(say.someOverdue, { count }, words.language)),
    titledTable({
      id: "overdue",
      caption: captions.table(say.tables.overdue),
      columns,
      body: items.map(({ item, due, daysLate }, at) => {
        const from = itemSource(item, followed);
        return row([
          String(at + 1),
          briefTask(item.task, followed),
          ownersOf(item, followed),
          periodOf(item, followed),
          dayValue(due, words.language, from),
          countValue(daysLate, words.language, { from }),
          say.work[item.work],
        ]);
      }),
    }),
  ];
}

function nextBlocks(
  followed: Followed,
  captions: Captions,
  days: number,
  calendar: WorkCalendar | undefined,
): readonly Block[] {
  const { progress, words } = followed;
  const say = words.report.progress;
  const horizon = horizonValues(days, addDays(progress.asOf, days), followed);
  const found = nextDue(progress, { withinDays: days, ...(calendar === undefined ? {} : { calendar }) });
  if (found.length === 0) return [paragraph(sentence(say.noneNext, horizon, words.language))];
  const count = countedValue(
    "next-due",
    say.tables.next,
    namesOf(
      found.map(({ item }) => item),
      followed,
    ),
    followed,
  );
  const columns: readonly ColumnPlan[] = [
    ...dueColumns(words),
    { id: "days-left", title: say.columns.daysLeft, weight: 3, align: "end" },
    ...(calendar === undefined
      ? []
      : [{ id: "last-working-day", title: say.columns.lastWorkingDay, weight: 5, align: "center" as const }]),
  ];
  return [
    paragraph(sentence(say.someNext, { count, ...horizon }, words.language)),
    titledTable({
      id: "next-due",
      caption: captions.table(say.tables.next),
      columns,
      body: found.map(({ item, due, daysLeft, lastWorkingDay }, at) => {
        const from = itemSource(item, followed);
        const cells: readonly (string | Inline)[] = [
          String(at + 1),
          briefTask(item.task, followed),
          ownersOf(item, followed),
          periodOf(item, followed),
          dayValue(due, words.language, from),
          countValue(daysLeft, words.language, { from }),
        ];
        return row(
          calendar === undefined
            ? cells
            : [...cells, lastWorkingDay === undefined ? "" : dayValue(lastWorkingDay, words.language, from)],
        );
      }),
      ...(calendar === undefined ? {} : { notes: [say.workingDayNote] }),
    }),
  ];
}

/** What both tables say of a line before they part: which task, whose, for when. */
function dueColumns(words: Followed["words"]): readonly ColumnPlan[] {
  const say = words.report.progress;
  return [
    ordinalColumn(words),
    { id: "task", title: say.columns.task, weight: 11, rowHeader: true },
    { id: "lead", title: say.columns.lead, weight: 6 },
    { id: "period", title: say.columns.period, weight: 4 },
    { id: "due", title: say.columns.due, weight: 5, align: "center" },
  ];
}
