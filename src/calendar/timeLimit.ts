import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import { calendarStatus } from "./calendarStatus.ts";
import { checkLength } from "./checkLength.ts";
import { civilCode } from "./civilCode.ts";
import type { Deadline } from "./deadline.ts";
import type { Duration } from "./duration.ts";
import { fromEpochDay } from "./epochDay.ts";
import { clockHoursEnd, type Moment, type OfficeHours, officeHoursEnd } from "./hoursEnd.ts";
import { type DayLength, lengthEnd } from "./lengthEnd.ts";
import { type DayStretch, pausesInOrder } from "./pausesInOrder.ts";
import type { Roll } from "./roll.ts";
import { rolledDue, statusSteps } from "./rolledDue.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/** Days on which a time limit stands still (tạm dừng), both inside. */
export interface Pause {
  /** First day that does not count, e.g. the day a supplement is asked for. */
  readonly from: PlainDate;
  /** Last day that does not count: the day the supplement comes, which as the day of an event is not counted. */
  readonly to: PlainDate;
}

/** What a time limit is computed from. */
export interface TimeLimitInput {
  /** The day of the event, itself not counted. */
  readonly from: PlainDate;
  /** Hour of the event, `"09:30"`: needed by a length in hours, of no effect on any other. */
  readonly at?: string;
  /** Length of the limit. */
  readonly length: Duration;
  /** Days off and worked Saturdays. */
  readonly calendar: WorkCalendar;
  /** Absent: after `from`. */
  readonly direction?: "after" | "before";
  /** Where a due day that is a day off goes; absent: forward when counting after, backward when counting before. */
  readonly roll?: Roll;
  /** Stretches that do not count, in any order; not with hours. */
  readonly pauses?: readonly Pause[];
  /** Office hours of a working day: a length in hours then counts them alone; absent: the clock's hours. */
  readonly officeHours?: readonly OfficeHours[];
}

/**
 * Computes when a time limit (thời hạn) ends, by Civil Code art. 147 and 148: the day of the event is not counted, a
 * month that has no such day ends the limit on its last day, a limit that ends on a day off ends on the next working day.
 *
 * @param input - Start, length, calendar and choices.
 * @returns The due day, what it was before rolling, its status, and the derivation with the clauses used.
 * @throws {@link KstthcError} `outside-coverage`; `invalid-date`; `not-a-whole-number`; `below-least`; `unknown-unit`;
 *   `unknown-direction`; `unknown-roll`; `not-a-calendar`; `range-reversed` for a pause that ends before it begins;
 *   `time-required`, `hours-take-no-pauses`, `office-hours-count-after` for hours.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 147, 148
 * @example
 * timeLimit({ from: "2022-01-14", length: { amount: 15, unit: "day" }, calendar: vietnamCalendar }).due // => "2022-02-07"
 */
export function timeLimit(input: TimeLimitInput): Deadline {
  const { from, length, calendar, direction = "after" } = input;
  checkLength(length);
  if (!directions.includes(direction))
    fail("unknown-direction", { value: String(direction), allowed: directions }, { path: ["direction"] });
  const pauses = pausesInOrder(input.pauses ?? []);
  const end =
    length.unit === "hour"
      ? hoursEnd(input, pauses)
      : { date: fromEpochDay(lengthEnd(calendar, from, length as DayLength, direction === "after" ? 1 : -1, pauses)) };
  const { due, steps } = rolledDue(calendar, end.date, input.roll ?? (direction === "after" ? "forward" : "backward"));
  // A limit in working days rests on every day it passes, one in calendar days only on the days about its end.
  const countsWorkingDays = length.unit === "working-day" || input.officeHours !== undefined;
  const status = calendarStatus(calendar, countsWorkingDays ? from : end.date, due);
  const derivation = [...countSteps(input, pauses, end), ...steps, ...statusSteps(status, due)];
  // A due day that was moved ends with the working day it was moved to.
  const time = "time" in end && due === end.date ? { time: end.time } : {};
  return { due, nominalDue: end.date, ...time, status, derivation };
}

const directions: readonly string[] = ["after", "before"];

function hoursEnd(input: TimeLimitInput, pauses: readonly DayStretch[]): Moment {
  const { from, at, length, calendar, direction, officeHours } = input;
  if (at === undefined) fail("time-required", { from }, { path: ["at"] });
  if (pauses.length > 0) fail("hours-take-no-pauses", {}, { path: ["pauses"] });
  if (officeHours === undefined)
    return clockHoursEnd(from, at, direction === "before" ? -length.amount : length.amount);
  if (direction === "before") fail("office-hours-count-after", {}, { path: ["direction"] });
  return officeHoursEnd(calendar, from, at, length.amount, officeHours);
}

function countSteps(
  { from, at = "", length, direction = "after", officeHours }: TimeLimitInput,
  pauses: readonly DayStretch[],
  end: { readonly date: PlainDate; readonly time?: string },
): readonly Step[] {
  const { amount, unit } = length;
  if (unit === "hour") {
    const rule = officeHours ? "after-office-hours" : `${direction}-hours`;
    const params = { amount, from, at, time: end.time ?? "" };
    return [{ rule, date: end.date, params, source: civilCode("Điều 147 khoản 1") }];
  }
  const steps: Step[] = [
    { rule: "event-day-not-counted", date: from, source: civilCode("Điều 147 khoản 2, 3") },
    ...pauses.map(
      (pause): Step => ({
        rule: "time-stands-still",
        params: { from: fromEpochDay(pause.from), to: fromEpochDay(pause.to) },
      }),
    ),
    { rule: `${direction}-${unit}s`, date: end.date, params: { amount } },
  ];
  const months = unit === "month" || unit === "year";
  if (months && pauses.length === 0 && end.date.slice(8) !== from.slice(8))
    steps.push({ rule: "month-has-no-such-day", date: end.date, source: civilCode("Điều 148 khoản 3") });
  return steps;
}
