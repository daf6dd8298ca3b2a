import type { Certainty } from "../core/certainty.ts";
import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { CalendarDay } from "./calendarDay.ts";
import { calendarStatus } from "./calendarStatus.ts";
import { isWorkingDay } from "./isWorkingDay.ts";
import { type Weekday, weekday } from "./weekday.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/** Why a day is worked or off. */
export interface DayExplanation {
  /** The civil day. */
  readonly date: PlainDate;
  /** Its weekday. */
  readonly weekday: Weekday;
  /** Whether offices work. */
  readonly works: boolean;
  /** An ordinary weekday or weekend, or what the calendar says of the day. */
  readonly reason: "weekday" | "weekend" | CalendarDay["kind"];
  /** The calendar's own entry; absent: an ordinary day. */
  readonly day?: CalendarDay;
  /** The document that says so; absent: the calendar names none. */
  readonly source?: Citation;
  /** How sure it is. */
  readonly status: Certainty;
}

/**
 * Explains why a civil day is worked or off (vì sao nghỉ, vì sao làm bù).
 *
 * @param calendar - E.g. `vietnamCalendar`.
 * @param date - Civil day, `YYYY-MM-DD`.
 * @returns The reason as data; `describeDay` makes the sentence.
 * @throws {@link KstthcError} `outside-coverage` or `invalid-date`.
 * @example
 * explainDay(vietnamCalendar, "2022-01-03").reason // => "make-up"
 * explainDay(vietnamCalendar, "2022-01-03").day?.insteadOf // => "2022-01-01"
 */
export function explainDay(calendar: WorkCalendar, date: PlainDate): DayExplanation {
  const works = isWorkingDay(calendar, date);
  const day = calendar.days.find((entry) => entry.date === date);
  const source = day?.source === undefined ? undefined : calendar.sources[day.source];
  return {
    date,
    weekday: weekday(date),
    works,
    reason: day?.kind ?? (works ? "weekday" : "weekend"),
    ...(day ? { day } : {}),
    ...(source ? { source } : {}),
    status: calendarStatus(calendar, date),
  };
}
