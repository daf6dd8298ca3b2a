import type { Certainty } from "../core/certainty.ts";
import type { Citation } from "../core/citation.ts";
import { KstthcError } from "../core/kstthcError.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { CalendarDay } from "./calendarDay.ts";
import { calendarIssues } from "./calendarIssues.ts";
import { checkCalendar } from "./checkCalendar.ts";
import type { Weekday } from "./weekday.ts";

/** First and last day, both inside. */
export interface Coverage {
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/** A stretch of days that no notice has fixed yet. */
export interface UnofficialStretch extends Coverage {
  /** What may be claimed of its days, ordinary ones included. */
  readonly status: Certainty;
}

/** A working calendar (lịch làm việc) as plain data; its lookup table is built lazily and kept beside it. */
export interface WorkCalendar {
  /** Name of the calendar, e.g. `vn-civil-service`. */
  readonly id: string;
  /** First and last day it answers for. */
  readonly covers: Coverage;
  /** Weekly days off (ngày nghỉ hằng tuần). */
  readonly weekend: readonly Weekday[];
  /** Days the calendar speaks of, by date, one entry a day. */
  readonly days: readonly CalendarDay[];
  /** Documents that `CalendarDay.source` points to. */
  readonly sources: Readonly<Record<string, Citation>>;
  /** Stretches that rest on a forecast or a proposal; absent: every day is official unless it says otherwise. */
  readonly unofficial?: readonly UnofficialStretch[];
}

/** What `workCalendar` takes: a calendar with the obvious parts left out. */
export interface WorkCalendarSpec {
  /** Name of the calendar. */
  readonly id: string;
  /** First and last day it answers for, at most 65,535 days. */
  readonly covers: Coverage;
  /** Absent: Saturday and Sunday. */
  readonly weekend?: WorkCalendar["weekend"];
  /** In any order; absent: none. */
  readonly days?: WorkCalendar["days"];
  /** Absent: none. */
  readonly sources?: WorkCalendar["sources"];
  /** Absent: none. */
  readonly unofficial?: WorkCalendar["unofficial"];
}

/**
 * Builds a working calendar (lịch làm việc) from a description, checked whole: every issue is reported at once.
 *
 * @param spec - Coverage, weekly days off and the days that differ.
 * @returns The calendar, frozen, its days in order of date.
 * @throws {@link KstthcError} `not-a-calendar` without coverage; `invalid-date`, `range-reversed`, `coverage-too-long`,
 *   `unknown-weekday`, `day-outside-calendar`, `day-twice`, `unknown-day-kind`, `unknown-source`, each with its path.
 * @example
 * const factory = workCalendar({
 *   id: "six-day-week",
 *   covers: { from: "2022-01-01", to: "2022-12-31" },
 *   weekend: [7],
 *   days: [{ date: "2022-09-02", kind: "holiday", works: false, name: "national-day" }],
 * });
 * isWorkingDay(factory, "2022-09-03") // => true, a Saturday
 */
export function workCalendar(spec: WorkCalendarSpec): WorkCalendar {
  checkCalendar(spec);
  const calendar: WorkCalendar = {
    id: spec.id,
    covers: { from: spec.covers.from, to: spec.covers.to },
    weekend: [...(spec.weekend ?? [6, 7])],
    days: [...(spec.days ?? [])].map((day) => ({ ...day })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    sources: { ...spec.sources },
    ...(spec.unofficial ? { unofficial: spec.unofficial.map((stretch) => ({ ...stretch })) } : {}),
  };
  const issues = calendarIssues({ ...calendar, days: spec.days ?? [] });
  if (issues.length > 0) throw new KstthcError(issues);
  for (const part of [calendar.covers, calendar.weekend, calendar.days, calendar.sources, ...calendar.days])
    Object.freeze(part);
  return Object.freeze(calendar);
}
