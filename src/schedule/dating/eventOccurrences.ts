import { addDays } from "../../calendar/addDays.ts";
import { addMonths } from "../../calendar/addMonths.ts";
import { addWorkingDays } from "../../calendar/addWorkingDays.ts";
import { calendarStatus } from "../../calendar/calendarStatus.ts";
import { civilCode } from "../../calendar/civilCode.ts";
import type { Duration } from "../../calendar/duration.ts";
import type { Period } from "../../calendar/period.ts";
import { fail } from "../../core/fail.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { Occurrence, OccurrenceOptions } from "../occurrence.ts";
import type { EventSchedule, OffsetSchedule, PrintedEvent } from "../schedule.ts";
import { dated } from "./dueDay.ts";
import { givenDay } from "./givenDay.ts";
import { resolvePeriod } from "./resolvePeriod.ts";

/** The day of an event: as the caller gives it, or the end of the period its own name is. */
function dayOfEvent({ event, on }: PrintedEvent, options: OccurrenceOptions): PlainDate | undefined {
  return givenDay(event, options) ?? (on && resolvePeriod(on, options.planYear).to);
}

/** «trong 05 ngày làm việc kể từ …»: one occurrence once the day of the event is known. */
export function offsetOccurrences(schedule: OffsetSchedule, options: OccurrenceOptions): readonly Occurrence[] {
  const { event, on, length, direction, time } = schedule;
  if (event === undefined) return [];
  const day = dayOfEvent(on === undefined ? { event } : { event, on }, options);
  if (day === undefined) return [];
  const sign = direction === "after" ? 1 : -1;
  const nominalDue = moved(day, length, sign, options);
  const known: Step = { rule: "event-known", date: day, params: { event } };
  const counted: Step = {
    rule: `${direction}-${length.unit}s`,
    date: nominalDue,
    params: { amount: length.amount, from: day, at: "00:00", time: "24:00" },
  };
  const steps: Step[] = [known, { rule: "event-day-not-counted", date: day, source: civilCode("Điều 147 khoản 2, 3") }];
  steps.push(
    length.unit === "hour"
      ? { rule: "hour-of-event-unknown", date: nominalDue, params: { amount: length.amount } }
      : counted,
  );
  const window: Period = sign > 0 ? stretch(day, nominalDue) : stretch(nominalDue, nominalDue);
  const { calendar } = options;
  const rests = length.unit === "working-day" && calendar ? calendarStatus(calendar, day, nominalDue) : "official";
  const status = length.unit === "hour" ? "unverified" : rests;
  return [dated({ key: `@${day}`, window, nominalDue, time, status, steps }, options)];
}

function moved(day: PlainDate, { amount, unit }: Duration, sign: 1 | -1, { calendar }: OccurrenceOptions): PlainDate {
  switch (unit) {
    case "working-day":
      if (!calendar) fail("calendar-required", { period: day }, { path: ["calendar"] });
      return addWorkingDays(calendar, day, sign * amount);
    case "hour":
      return addDays(day, sign * Math.ceil(amount / 24));
    case "day":
      return addDays(day, sign * amount);
    case "week":
      return addDays(day, sign * amount * 7);
    default:
      return addMonths(day, sign * amount * (unit === "year" ? 12 : 1));
  }
}

/** «sau khi …», «kỳ họp …»: one occurrence once its day is known; on the occasion itself, and before an event, it falls due. */
export function eventOccurrences(schedule: EventSchedule, options: OccurrenceOptions): readonly Occurrence[] {
  const day = dayOfEvent(schedule, options);
  if (day === undefined) return [];
  const key = `@${day}`;
  const known: Step = { rule: "event-known", date: day, params: { event: schedule.event } };
  if (schedule.relation === "when")
    return [dated({ key, window: stretch(day, day), nominalDue: day, status: "official", steps: [known] }, options)];
  if (schedule.relation === "before") {
    const due = options.before === "inclusive" ? day : addDays(day, -1);
    const step: Step =
      options.before === "inclusive"
        ? { rule: "before-taken-in", date: due }
        : { rule: "day-before-it-begins", date: due, params: { begins: day } };
    return [
      dated({ key, window: stretch(due, due), nominalDue: due, status: "official", steps: [known, step] }, options),
    ];
  }
  const from = schedule.relation === "after" ? addDays(day, 1) : day;
  let end = options.until ?? (`${from.slice(0, 4)}-12-31` as PlainDate);
  if (end < from) end = from;
  return [
    {
      key,
      window: stretch(from, end),
      status: "official",
      derivation: [known, { rule: "no-due-day" }],
    },
  ];
}

function stretch(from: PlainDate, to: PlainDate): Period {
  return { key: from === to ? from : `${from}..${to}`, from, to };
}
