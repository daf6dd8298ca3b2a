import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { fromEpochDay, toEpochDay } from "./epochDay.ts";
import { fromMinutes, toMinutes } from "./timeOfDay.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { moveOn, outsideCoverage, placeOf, workTableOf } from "./workTable.ts";

/** A stretch of office hours (giờ làm việc), `"07:30"` to `"11:30"`. */
export interface OfficeHours {
  /** Hour it begins. */
  readonly from: string;
  /** Hour it ends. */
  readonly to: string;
}

/** A moment as day and minute. */
export interface Moment {
  /** The civil day. */
  readonly date: PlainDate;
  /** Hour of that day. */
  readonly time: string;
}

const dayInMinutes = 1440;

/**
 * Finds the moment a length in clock hours ends (Civil Code art. 147.1: it runs from the moment itself).
 *
 * @param from - The day of the event.
 * @param at - Hour of the event.
 * @param hours - Hours; negative counts back.
 * @returns The moment.
 */
export function clockHoursEnd(from: PlainDate, at: string, hours: number): Moment {
  const minutes = toMinutes(at, ["at"]) + hours * 60;
  const days = Math.floor(minutes / dayInMinutes);
  return { date: fromEpochDay(toEpochDay(from) + days), time: fromMinutes(minutes - days * dayInMinutes) };
}

/**
 * Finds the moment a length in office hours (giờ làm việc) ends: only office hours of working days count.
 *
 * @param calendar - Days off and worked Saturdays.
 * @param from - The day of the event.
 * @param at - Hour of the event.
 * @param hours - Hours, 0 or more.
 * @param office - Office hours of a working day.
 * @returns The moment; an end at closing time stays there, it does not become the next opening.
 * @throws {@link KstthcError} `invalid-time`, `range-reversed-hours`, `outside-coverage`.
 */
export function officeHoursEnd(
  calendar: WorkCalendar,
  from: PlainDate,
  at: string,
  hours: number,
  office: readonly OfficeHours[],
): Moment {
  const shifts = shiftsOf(office);
  const wholeDay = shifts.reduce((sum, shift) => sum + shift.to - shift.from, 0);
  const table = workTableOf(calendar);
  const place = placeOf(table, toEpochDay(from), calendar, from);
  const start = toMinutes(at, ["at"]);
  if (hours === 0) return { date: from, time: at };
  const works = table.before[place] !== table.before[place + 1];
  const today = works ? shifts.reduce((sum, shift) => sum + Math.max(0, shift.to - Math.max(shift.from, start)), 0) : 0;
  const minutes = hours * 60;
  if (minutes <= today) return { date: from, time: fromMinutes(minuteOf(shifts, start, minutes)) };
  const days = Math.ceil((minutes - today) / wholeDay);
  const reached = moveOn(table, place, days);
  if (reached < 0) outsideCoverage(calendar, from);
  const left = minutes - today - (days - 1) * wholeDay;
  return { date: fromEpochDay(table.start + reached), time: fromMinutes(minuteOf(shifts, 0, left)) };
}

interface Shift {
  readonly from: number;
  readonly to: number;
}

function shiftsOf(office: readonly OfficeHours[]): readonly Shift[] {
  const shifts = office.map((hours, at) => {
    const shift = {
      from: toMinutes(hours.from, ["officeHours", at, "from"]),
      to: toMinutes(hours.to, ["officeHours", at, "to"]),
    };
    if (shift.to <= shift.from)
      fail("hours-reversed", { from: hours.from, to: hours.to }, { path: ["officeHours", at, "to"] });
    return shift;
  });
  const inOrder = shifts.sort((a, b) => a.from - b.from);
  for (const [at, shift] of inOrder.entries()) {
    const next = inOrder[at + 1];
    if (next && next.from < shift.to)
      fail("hours-overlap", { from: fromMinutes(next.from), to: fromMinutes(shift.to) }, { path: ["officeHours"] });
  }
  if (shifts.length === 0) fail("hours-missing", {}, { path: ["officeHours"] });
  return inOrder;
}

/** The minute of the day at which so many office minutes have passed since `start`. */
function minuteOf(shifts: readonly Shift[], start: number, minutes: number): number {
  let left = minutes;
  for (const shift of shifts) {
    const from = Math.max(shift.from, start);
    const available = Math.max(0, shift.to - from);
    if (left <= available && available > 0) return from + left;
    left -= available;
  }
  return dayInMinutes;
}
