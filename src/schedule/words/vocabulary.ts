import type { Template } from "../../core/words.ts";
import type { MonthPart, RecurrenceUnit, UndatedSchedule } from "../schedule.ts";

/** How a year is written behind a period. */
export interface YearTemplates {
  /** A year in figures. */
  readonly printed: Template;
  /** The year after the plan's. */
  readonly next: string;
  /** The year before the plan's. */
  readonly previous: string;
  /** The plan's own year, which Vietnamese leaves out. */
  readonly own: string;
}

/** Words and patterns of schedules. In Vietnamese they are such that parsing reads them back. */
export interface ScheduleVocabulary {
  /** January to December, where months have names. */
  readonly months: readonly string[];
  /** Years behind a period. */
  readonly years: YearTemplates;
  /** The same behind the word for year itself. */
  readonly yearsOfYear: YearTemplates;
  /** Each kind of period. */
  readonly periods: Readonly<
    Record<"day" | "month" | "quarter" | "firstHalf" | "lastHalf" | "firstMonths" | "year", Template>
  >;
  /** The plan's own year. */
  readonly planYear: string;
  /** The plan's own year behind a part of it. */
  readonly bareYear: string;
  /** Parts of a period. */
  readonly parts: Readonly<Record<MonthPart, Template>>;
  /** Two periods. */
  readonly range: Template;
  /** Halves of a day. */
  readonly times: Readonly<Record<"morning" | "afternoon", string>>;
  /** A window. */
  readonly window: Template;
  /** A window on the plan's own year, or on the end of a period. */
  readonly within: Template;
  /** A deadline before a period. */
  readonly before: Template;
  /** A deadline by a day. */
  readonly byDay: Template;
  /** A deadline by the end of a longer period. */
  readonly byEnd: Template;
  /** A deadline by an hour. */
  readonly byTime: Template;
  /** A start without an end. */
  readonly start: Template;
  /** Once each unit. */
  readonly every: Readonly<Record<RecurrenceUnit, string>>;
  /** One unit, in lists and behind numbers. */
  readonly units: Readonly<Record<RecurrenceUnit, string>>;
  /** Once in several units. */
  readonly everyFew: Template;
  /** Several times a unit. */
  readonly timesEvery: Template;
  /** Several times in several units. */
  readonly timesEveryFew: Template;
  /** Part of each year. */
  readonly withinYear: Template;
  /** Part of every few years. */
  readonly withinYears: Template;
  /** What goes on, or repeats, through one stretch only. */
  readonly during: Template;
  /** `{phrase}`, `{period}`: the same with a range, or from a period on. */
  readonly through: Template;
  /** A frequency with its due day. */
  readonly due: Template;
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Day by its number. */
  readonly ruleDay: Template;
  /** First day. */
  readonly firstDay: string;
  /** Last day. */
  readonly lastDay: string;
  /** Working day by its number. */
  readonly workingDay: Template;
  /** First working day. */
  readonly firstWorkingDay: string;
  /** Last working day. */
  readonly lastWorkingDay: string;
  /** A day of a unit. */
  readonly ofUnit: Template;
  /** A day of a month of a unit. */
  readonly ofMonth: Template;
  /** First month of a unit. */
  readonly firstMonth: string;
  /** Last month of a unit. */
  readonly lastMonth: string;
  /** Month of a unit by its number. */
  readonly nthMonth: Template;
  /** One unit later. */
  readonly later: string;
  /** One unit earlier. */
  readonly earlier: string;
  /** The days that data cover. */
  readonly covers: Template;
  /** Edge of data in a month. */
  readonly coversMonthDay: Template;
  /** Edge of data in a year. */
  readonly coversYearDay: Template;
  /** Each kind of length. */
  readonly lengths: Readonly<Record<"hour" | "day" | "working-day" | "week" | "month" | "year", Template>>;
  /** A length without its event. */
  readonly lengthAlone: Template;
  /** A length after an event. */
  readonly lengthAfter: Template;
  /** A length before an event. */
  readonly lengthBefore: Template;
  /** Relations to an event. */
  readonly events: Readonly<Record<"from" | "after" | "when" | "before", Template>>;
  /** The same for an event that is a day or an occasion by itself. */
  readonly occasions: Readonly<Record<"from" | "after" | "when" | "before", Template>>;
  /** What has no date, by kind. */
  readonly undated: Readonly<Record<UndatedSchedule["kind"], string>>;
  /** What points to a document. */
  readonly by: Template;
  /** On demand, by what. */
  readonly onDemandBy: Template;
  /** On demand, when. */
  readonly onDemandWhen: Template;
  /** With what it is for. */
  readonly scope: Template;
  /** With what it depends on. */
  readonly condition: Template;
}
