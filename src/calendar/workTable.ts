import type { Certainty } from "../core/certainty.ts";
import { fail } from "../core/fail.ts";
import { KstthcError } from "../core/kstthcError.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { weakest } from "../core/weakest.ts";
import { calendarIssues } from "./calendarIssues.ts";
import { checkCalendar } from "./checkCalendar.ts";
import { toEpochDay } from "./epochDay.ts";
import { weekdayOf } from "./weekday.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/**
 * Prefix sums of one calendar: adding and counting working days are two reads, however many days lie between.
 * Both arrays count from the first day covered.
 */
export interface WorkTable {
  /** First day covered, as an epoch day. */
  readonly start: number;
  /** Number of days covered. */
  readonly length: number;
  /** `before[i]`: working days among the first `i` days. */
  readonly before: Uint16Array;
  /** `nth[k]`: place of working day number `k`, 0 first. */
  readonly nth: Uint16Array;
  /** Stretches and single days that are not official, in epoch days. */
  readonly uncertain: readonly { readonly from: number; readonly to: number; readonly status: Certainty }[];
}

const tables = new WeakMap<WorkCalendar, WorkTable>();

/**
 * Gives the table of a calendar, built at the first call and kept as long as the calendar itself.
 *
 * @param calendar - Calendar, also one written by hand or read from JSON: it is checked before its table is built.
 * @returns The table.
 * @throws {@link KstthcError} `not-a-calendar`, and the issues of `workCalendar`.
 */
export function workTableOf(calendar: WorkCalendar): WorkTable {
  return tables.get(calendar) ?? buildTable(calendar);
}

function buildTable(calendar: WorkCalendar): WorkTable {
  checkCalendar(calendar);
  const issues = calendarIssues(calendar);
  if (issues.length > 0) throw new KstthcError(issues);
  const start = toEpochDay(calendar.covers.from);
  const length = toEpochDay(calendar.covers.to) - start + 1;
  const works = new Uint8Array(length);
  for (let i = 0; i < length; i++) works[i] = calendar.weekend.includes(weekdayOf(start + i)) ? 0 : 1;
  for (const day of calendar.days) works[toEpochDay(day.date) - start] = day.works ? 1 : 0;
  const before = new Uint16Array(length + 1);
  const nth = new Uint16Array(works.reduce((sum, one) => sum + one, 0));
  let count = 0;
  for (let i = 0; i < length; i++) {
    before[i] = count;
    if (works[i] === 1) nth[count++] = i;
  }
  before[length] = count;
  const table: WorkTable = { start, length, before, nth, uncertain: uncertainDays(calendar) };
  tables.set(calendar, table);
  return table;
}

function uncertainDays(calendar: WorkCalendar): WorkTable["uncertain"] {
  const stretches = (calendar.unofficial ?? []).map(({ from, to, status }) => ({
    from: toEpochDay(from),
    to: toEpochDay(to),
    status,
  }));
  const days = calendar.days.flatMap(({ date, status }) =>
    status && status !== "official" ? [{ from: toEpochDay(date), to: toEpochDay(date), status }] : [],
  );
  return [...stretches, ...days];
}

/**
 * Gives the place of a day in a table.
 *
 * @param table - Table of `calendar`.
 * @param epochDay - The day.
 * @param calendar - Named in the issue.
 * @param date - The day as given, named in the issue.
 * @returns Place, 0 for the first day covered.
 * @throws {@link KstthcError} `outside-coverage`.
 */
export function placeOf(table: WorkTable, epochDay: number, calendar: WorkCalendar, date: PlainDate): number {
  const place = epochDay - table.start;
  if (place < 0 || place >= table.length) outsideCoverage(calendar, date);
  return place;
}

/** Refuses a question that a calendar's coverage does not answer. */
export function outsideCoverage(calendar: WorkCalendar, date: PlainDate): never {
  const { from, to } = calendar.covers;
  fail("outside-coverage", { date, from, to, calendar: calendar.id });
}

/**
 * Moves by working days on a table: the inner loop of `addWorkingDays`, on places.
 *
 * @param table - Table.
 * @param place - Place to start from, 0 to `length` − 1.
 * @param days - Working days, not 0; negative goes back.
 * @returns Place of the day reached, or −1 when the table ends before it.
 */
export function moveOn(table: WorkTable, place: number, days: number): number {
  const { before, nth } = table;
  const rank = days > 0 ? (before[place + 1] as number) + days - 1 : (before[place] as number) + days;
  return rank >= 0 && rank < nth.length ? (nth[rank] as number) : -1;
}

/** The weakest status of the days between two epoch days, both inside. */
export function statusBetween(table: WorkTable, from: number, to: number): Certainty {
  let status: Certainty = "official";
  for (const stretch of table.uncertain)
    if (stretch.from <= to && stretch.to >= from) status = weakest(status, stretch.status);
  return status;
}
