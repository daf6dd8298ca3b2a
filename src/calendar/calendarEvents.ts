import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { dayTitle } from "./dayTitle.ts";
import { describeDay } from "./describeDay.ts";
import { explainDay } from "./explainDay.ts";
import type { Period } from "./period.ts";
import { type CalendarWords, vi } from "./words/vi.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/** The day of an event, in the shape of an occurrence. */
export interface EventDay {
  /** The civil day as a key. */
  readonly key: string;
  /** The civil day. */
  readonly due: PlainDate;
  /** How sure it is; what is not official is shown as tentative. */
  readonly status: Certainty;
}

/** A day off or a worked Saturday as an all-day event: what `toIcs` of `kstthc/ics` takes. */
export interface CalendarEvent {
  /** Name for machines, the same from one export to the next. */
  readonly id: string;
  /** Name of the day. */
  readonly title: string;
  /** Why it is worked or off, with its document. */
  readonly description: string;
  /** The one day it falls on. */
  readonly occurrences: readonly EventDay[];
}

/**
 * Gives the days a calendar speaks of as events for calendar programs: days off, make-up days, worked Saturdays.
 *
 * @param calendar - E.g. `vietnamCalendar`.
 * @param period - Which days, e.g. `year(2022)`.
 * @param words - Absent: Vietnamese.
 * @returns Events by date, ready for `toIcs` of `kstthc/ics`.
 * @example
 * const titles = calendarEvents(vietnamCalendar, month(2022, 1)).map((event) => event.title);
 * titles // => ["Tết Dương lịch", "Nghỉ bù Tết Dương lịch", "Tết Âm lịch"]
 */
export function calendarEvents(
  calendar: WorkCalendar,
  period: Period,
  words: Pick<CalendarWords, "language" | "calendar"> = vi,
): readonly CalendarEvent[] {
  return calendar.days
    .filter(({ date }) => date >= period.from && date <= period.to)
    .map((day) => {
      const explanation = explainDay(calendar, day.date);
      return {
        id: `${calendar.id}/${day.date}`,
        title: dayTitle(day, words.calendar),
        description: describeDay(explanation, words),
        occurrences: [{ key: day.date, due: day.date, status: explanation.status }],
      };
    });
}
