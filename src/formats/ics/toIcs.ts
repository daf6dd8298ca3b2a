import { fromEpochDay, toEpochDay } from "../../calendar/epochDay.ts";
import { plainDate } from "../../calendar/plainDate.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Occurrence } from "../../schedule/occurrence.ts";
import { type FormatsVocabulary, vi } from "../words/vi.ts";
import { contentLine } from "./contentLine.ts";

/** Something with deadlines: a task, a deliverable, an obligation of one agency. */
export interface CalendarItem {
  /** Its name for machines, stable from one export to the next, e.g. `140-QĐ-UBND/24`: a calendar updates events by it. */
  readonly id: string;
  /** What is to be done, one line. */
  readonly title: string;
  /** More about it, several lines if need be: product, agencies, legal basis. */
  readonly description?: string;
  /** Its deadlines; one without `due` has nothing to show on a calendar. */
  readonly occurrences: readonly Pick<Occurrence, "key" | "due" | "time" | "status">[];
  /** Raised by one each time what was sent out before has changed; absent: 0. */
  readonly revision?: number;
}

/** How a calendar is written. */
export interface IcsOptions {
  /** Name of the calendar as calendar programs show it. */
  readonly name: string;
  /** Day the calendar was made: its time stamp, since nothing here reads the clock. */
  readonly asOf: PlainDate;
  /** Domain of whoever issues the calendar, e.g. `quangngai.gov.vn`: makes the events' names unique in the world. */
  readonly domain: string;
  /** Days before the due day on which to remind, at 8 in the morning; absent: 7 and 1. */
  readonly alarmDays?: readonly number[];
  /** What is added to a title: the part of a day; absent: Vietnamese. */
  readonly words?: IcsWords;
}

/** The words a calendar needs: part of `en` of `kstthc/locale/en`. */
export interface IcsWords {
  /** What files carry beside the text given. */
  readonly formats: FormatsVocabulary;
}

/**
 * Writes deadlines as an iCalendar feed (RFC 5545): one all-day event each, recurrence expanded, with reminders.
 * An event keeps its name from one export to the next, so that a subscribed calendar moves it instead of doubling it.
 * A deadline that rests on anything but official dates is tentative.
 *
 * @param items - What falls due, with its occurrences.
 * @param options - Name, day, domain, reminders.
 * @returns The feed's text, lines of 75 octets at most.
 * @throws `KstthcError` `invalid-date` when a due day is none.
 * @see RFC 5545
 * @example
 * const occurrences = [{ key: "2022-Q1", due: "2022-03-31", status: "official" }]
 * const options = { name: "KSTTHC 2022", asOf: "2022-01-28", domain: "example.vn" }
 * toIcs([{ id: "45", title: "Báo cáo quý", occurrences }], options).split("\r\n").filter((line) => line.startsWith("UID"))
 * // => ["UID:45/2022-Q1@example.vn"]
 */
export function toIcs(items: readonly CalendarItem[], options: IcsOptions): string {
  const head = [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kstthc//kstthc//VI\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n",
    contentLine("NAME", options.name),
    contentLine("X-WR-CALNAME", options.name),
  ];
  const events = items.flatMap((item) => item.occurrences.map((occurrence) => eventOf(item, occurrence, options)));
  return `${[...head, ...events].join("")}END:VCALENDAR\r\n`;
}

function eventOf(
  item: CalendarItem,
  { key, due, time, status }: CalendarItem["occurrences"][number],
  options: IcsOptions,
): string {
  if (due === undefined) return "";
  const { asOf, domain, alarmDays = [7, 1], words = vi } = options;
  const partOfDay = time === "morning" || time === "afternoon" ? words.formats[time] : time;
  const title = partOfDay === undefined ? item.title : `${item.title} (${partOfDay})`;
  return [
    "BEGIN:VEVENT\r\n",
    contentLine("UID", `${encodeURIComponent(item.id)}/${encodeURIComponent(key)}@${domain}`),
    `DTSTAMP:${basic(asOf)}T000000Z\r\n`,
    `SEQUENCE:${item.revision ?? 0}\r\n`,
    `DTSTART;VALUE=DATE:${basic(due)}\r\n`,
    `DTEND;VALUE=DATE:${basic(fromEpochDay(toEpochDay(due) + 1))}\r\n`,
    contentLine("SUMMARY", title),
    item.description === undefined ? "" : contentLine("DESCRIPTION", item.description),
    `STATUS:${status === "official" ? "CONFIRMED" : "TENTATIVE"}\r\n`,
    "TRANSP:TRANSPARENT\r\n",
    ...alarmDays.map((days) => alarm(days, title)),
    "END:VEVENT\r\n",
  ].join("");
}

/** An all-day event begins at midnight, so that a reminder at eight stands 8 hours after the midnight of its day. */
function alarm(days: number, title: string): string {
  const hours = days * 24 - 8;
  const trigger = hours > 0 ? `-PT${hours}H` : `PT${-hours}H`;
  return `BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:${trigger}\r\n${contentLine("DESCRIPTION", title)}END:VALARM\r\n`;
}

function basic(date: PlainDate): string {
  return plainDate(date).replaceAll("-", "");
}
