import type { Period } from "../../calendar/period.ts";
import type { ReportingRegime } from "../../calendar/reportingRegime.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { OccurrenceProgress, PlanProgress } from "../../plan/planProgress.ts";
import type { ProgressCount } from "../../plan/progressCount.ts";
import type { Captions } from "../build/captions.ts";
import { paragraph } from "../build/parts.ts";
import { periodColumns } from "../build/periodColumns.ts";
import { reportingWindows, type Window } from "../build/reportingWindows.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import { windowsSentence } from "../build/windowsSentence.ts";
import type { Block } from "../tree/block.ts";
import type { Value } from "../tree/inline.ts";
import type { Table } from "../tree/table.ts";
import { type CountColumn, countPicks } from "./countPicks.ts";
import { countSource } from "./countSource.ts";
import type { Followed } from "./following.ts";
import { punctualityValue } from "./punctualityValue.ts";
import { type ProgressScope, scopeProgress } from "./scopeProgress.ts";

/** A period of a plan's progress, to be set beside the year to date and the same period last year. */
export interface ProgressPeriod {
  /** The period reported: `quarter(2022, 3)`, `halfYear`, `firstMonths(…, 9)`, `year`, `month`. */
  readonly period: Period;
  /** Which days its figures cover: `decree09Reports` (the 15th to the 14th) or `nationalPortalReports` (the calendar). */
  readonly regime: ReportingRegime;
  /** What `assessPlan` answered for last year's plan, best as of the same day a year earlier; absent: no figures of it. */
  readonly lastYear?: PlanProgress;
}

/** One of the three times: its items, and the days they must fall into. */
interface Time {
  readonly name: "inPeriod" | "yearToDate" | "lastYear";
  readonly items: readonly OccurrenceProgress[] | undefined;
  readonly window: Window;
}

/** What can be told of a period: what has no due day falls into none. */
const picks = countPicks.slice(0, 6);

/** What fell due and what was done, three times: in the period, year to date, same period last year. */
export function periodBlocks(
  { period, regime, lastYear }: ProgressPeriod,
  scope: ProgressScope,
  followed: Followed,
  captions: Captions,
): readonly Block[] {
  const windows = reportingWindows(regime, period);
  const { items } = followed.progress;
  const before = lastYear && scopeProgress(lastYear, scope).items;
  const times: readonly Time[] = [
    { name: "inPeriod", items, window: windows.inPeriod },
    { name: "yearToDate", items, window: windows.yearToDate },
    { name: "lastYear", items: before, window: windows.samePeriodLastYear },
  ];
  return [paragraph(windowsSentence(windows, followed)), tableOf(times, lastYear, followed, captions)];
}

function tableOf(
  times: readonly Time[],
  lastYear: PlanProgress | undefined,
  followed: Followed,
  captions: Captions,
): Table {
  const { words } = followed;
  const { progress: say, frame } = words.report;
  const columns: readonly ColumnPlan[] = [
    { id: "figure", title: say.byPeriod.figure, weight: 9, rowHeader: true },
    ...periodColumns(words, 3),
  ];
  const line = (id: string, title: string, make: (time: Time, place: Place) => Value | undefined) =>
    row([
      title,
      ...times.map((time) => {
        const place = { key: `by period ${id} ${time.name}`, title: `${title} – ${frame.periods[time.name]}` };
        return (time.items && make(time, place)) ?? frame.nothing;
      }),
    ]);
  const judgedOn = lastYear ? [fillTemplate(say.byPeriod.judgedOn, { date: lastYear.asOf }, words.language)] : [];
  const nameOf = (name: CountColumn): string => (name === "total" ? say.byPeriod.due : say.columns[name]);
  return titledTable({
    id: "progress-by-period",
    caption: captions.table(say.byPeriod.title),
    columns,
    body: [
      ...picks.map(([name, pick]) =>
        line(name, nameOf(name), ({ items = [], window }, place) =>
          countSource({ ...place, items: fallingDue(items, window), pick, window: window.derivation }, followed),
        ),
      ),
      line("punctuality", say.columns.punctuality, ({ items = [], window }, place) =>
        punctualityValue(followed, { ...place, items: fallingDue(items, window), window: window.derivation }),
      ),
      line("done", say.byPeriod.done, ({ items = [], window }, place) => {
        const done = items.filter(({ doneOn }) => isWithin(doneOn, window));
        return countSource({ ...place, items: done, pick: everyOne, window: window.derivation }, followed);
      }),
    ],
    notes: [say.byPeriod.note, ...judgedOn],
  });
}

interface Place {
  readonly key: string;
  readonly title: string;
}

/** What falls due within some days, by the last extension where there is one. */
function fallingDue(items: readonly OccurrenceProgress[], window: Window): readonly OccurrenceProgress[] {
  return items.filter(({ due, extended }) => isWithin(extended?.due ?? due, window));
}

function isWithin(day: PlainDate | undefined, { days }: Window): boolean {
  return day !== undefined && days.from <= day && day <= days.to;
}

/** All that is counted anywhere: what was done counts whether it had a due day or not. */
function everyOne({ total, extended, undated, suspended, withdrawn, checkIns }: ProgressCount): number {
  return total + extended.total + undated + suspended + withdrawn + checkIns.total;
}
