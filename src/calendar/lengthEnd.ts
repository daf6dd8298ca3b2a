import { assertNever } from "../core/assertNever.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { addMonths } from "./addMonths.ts";
import type { Duration } from "./duration.ts";
import { fromEpochDay, toEpochDay } from "./epochDay.ts";
import type { DayStretch } from "./pausesInOrder.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { moveOn, outsideCoverage, placeOf, workTableOf } from "./workTable.ts";

/** Length counted in whole days. */
export interface DayLength extends Duration {
  /** Anything but hours. */
  readonly unit: Exclude<Duration["unit"], "hour">;
}

/** Counts along a calendar one way or the other; `sign` is 1 after the event, −1 before it. */
interface Counting {
  readonly count: (from: number, to: number) => number; // counted days after `from`, up to and with `to`
  readonly move: (from: number, amount: number) => number;
}

/**
 * Finds the day a length counted in days, weeks, months or years ends, before any rolling.
 *
 * @param calendar - For working days.
 * @param from - The day of the event, itself not counted.
 * @param length - Length, checked.
 * @param sign - 1 counts after the event, −1 before it.
 * @param pauses - What `pausesInOrder` gave.
 * @returns The day as an epoch day.
 */
export function lengthEnd(
  calendar: WorkCalendar,
  from: PlainDate,
  length: DayLength,
  sign: 1 | -1,
  pauses: readonly DayStretch[],
): number {
  const start = toEpochDay(from);
  // Walking back, the first day of a pause met is its last.
  const met = sign > 0 ? pauses : pauses.map(({ from, to }) => ({ from: to, to: from })).reverse();
  const { amount, unit } = length;
  switch (unit) {
    case "day":
      return countedEnd(start, amount, sign, met, civilDays(sign));
    case "week":
      return countedEnd(start, amount * 7, sign, met, civilDays(sign));
    case "working-day":
      return countedEnd(start, amount, sign, met, workingDays(calendar, from, sign));
    case "month":
      return prolonged(start, toEpochDay(addMonths(from, sign * amount)), sign, met);
    case "year":
      return prolonged(start, toEpochDay(addMonths(from, sign * amount * 12)), sign, met);
    default:
      return assertNever(unit);
  }
}

function civilDays(sign: 1 | -1): Counting {
  return { count: (from, to) => (to - from) * sign, move: (from, amount) => from + amount * sign };
}

function workingDays(calendar: WorkCalendar, date: PlainDate, sign: 1 | -1): Counting {
  const table = workTableOf(calendar);
  const place = (day: number): number => placeOf(table, day, calendar, fromEpochDay(day));
  return {
    count: (from, to) => {
      const [first, end] = sign > 0 ? [place(from) + 1, place(to) + 1] : [place(to), place(from)];
      return (table.before[end] as number) - (table.before[first] as number);
    },
    move: (from, amount) => {
      if (amount === 0) return from;
      const reached = moveOn(table, place(from), amount * sign);
      return reached < 0 ? outsideCoverage(calendar, date) : table.start + reached;
    },
  };
}

/** Days counted one by one: what a pause holds is jumped over. */
function countedEnd(
  start: number,
  amount: number,
  sign: 1 | -1,
  pauses: readonly DayStretch[],
  { count, move }: Counting,
): number {
  let at = start;
  let left = amount;
  for (const pause of pauses) {
    if ((pause.to - at) * sign <= 0) continue;
    const last = pause.from - sign;
    const available = (last - at) * sign > 0 ? count(at, last) : 0;
    if (left <= available) break;
    left -= available;
    at = pause.to;
  }
  return move(at, left);
}

/** Months and years have no days to count: the end moves on by as many days as stood still before it. */
function prolonged(start: number, nominal: number, sign: 1 | -1, pauses: readonly DayStretch[]): number {
  let end = nominal;
  for (const pause of pauses) {
    if ((pause.from - end) * sign > 0) break;
    const first = (pause.from - start) * sign > 0 ? pause.from : start + sign;
    end += Math.max(0, (pause.to - first) * sign + 1) * sign;
  }
  return end;
}
