import { fillTemplate } from "../../core/fillTemplate.ts";
import type { ReportingWindows, Window } from "../build/reportingWindows.ts";
import type { Telling } from "../build/telling.ts";
import type { OfficialSubject } from "../dated/officialNames.ts";
import type { ControlFigures, PeriodFigures } from "./controlFigures.ts";
import type { ControlItem } from "./controlItem.ts";
import { type ReportedFigure, reportedFigure } from "./reportedFigure.ts";

/** Which of the three times a figure is given. */
export type FigureTime = "inPeriod" | "yearToDate" | "lastYear";

/** A figure the three times it is given. */
export type Thrice = Readonly<Record<FigureTime, ReportedFigure>>;

/** What is needed to look at the figures of a report on procedure control. */
export interface Controlled extends Telling {
  readonly figures: ControlFigures;
  readonly windows: ReportingWindows;
  /** Name of a system on the day of the report; its key where no row covers the day. */
  readonly officialName: (subject: OfficialSubject) => string;
}

/** The three times, each with its figures and its days. */
function timesOf({
  figures,
  windows,
}: Controlled): readonly (readonly [time: FigureTime, figures: PeriodFigures | undefined, window: Window])[] {
  return [
    ["inPeriod", figures.inPeriod, windows.inPeriod],
    ["yearToDate", figures.yearToDate, windows.yearToDate],
    ["lastYear", figures.samePeriodLastYear, windows.samePeriodLastYear],
  ];
}

/** The name of something counted, as the report calls it on its day. */
export function itemName(item: ControlItem, { words, officialName }: Controlled): string {
  const names = { oneStopUnit: officialName("one-stop-unit"), handlingSystem: officialName("handling-system") };
  return fillTemplate(words.report.control.items[item].name, names, words.language);
}

/** What was reported of an item, the three times. */
export function itemFigures(item: ControlItem, controlled: Controlled): Thrice {
  return thrice(controlled, (time, figures, { derivation }) =>
    reportedFigure(
      figures?.counts?.[item],
      { key: `${item} ${time}`, title: titleOf(itemName(item, controlled), time, controlled), window: derivation },
      controlled,
    ),
  );
}

/** Makes something of each of the three times. */
export function thrice<Result>(
  controlled: Controlled,
  make: (time: FigureTime, figures: PeriodFigures | undefined, window: Window) => Result,
): Readonly<Record<FigureTime, Result>> {
  const made = timesOf(controlled).map(([time, figures, window]) => [time, make(time, figures, window)] as const);
  return Object.fromEntries(made) as Record<FigureTime, Result>;
}

/** The title of an evaluation: what was counted, and when. */
export function titleOf(name: string, time: FigureTime, { words }: Telling): string {
  return `${name} – ${words.report.frame.periods[time]}`;
}
