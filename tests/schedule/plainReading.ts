import { addDays } from "../../src/calendar/addDays.ts";
import type { DayRule } from "../../src/calendar/dayRule.ts";
import { foldKey } from "../../src/core/foldKey.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { twoDigits } from "../../src/core/twoDigits.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import type { DueRule, RecurringSchedule, Schedule, SimpleSchedule } from "../../src/schedule/schedule.ts";

/** A reading in the words of `schedule-phrases.json`: flat, with its days, comparable by `toEqual`. */
export type PlainReading = Readonly<Record<string, unknown>>;

/** The year of the plan a phrase stands in, and its day of signing. */
export interface ReadingContext {
  readonly planYear: number;
  readonly issuedOn?: PlainDate;
}

/** What we read, said as the file of phrases says it; days come from `occurrences`, so that they are tested too. */
export function plainReading(schedule: Schedule, context: ReadingContext): PlainReading {
  if (schedule.kind === "several")
    return { kind: "multi", parts: schedule.parts.map((part) => plainReading(part, context)) };
  return defined({
    ...plainPart(schedule, context),
    condition: folded(schedule.condition),
    actor: folded(schedule.scope),
  });
}

function plainPart(part: SimpleSchedule, context: ReadingContext): PlainReading {
  const [one] = part.kind === "recurring" ? [] : occurrences(part, context);
  switch (part.kind) {
    case "window":
      return { kind: "window", from: one?.window.from, to: one?.due };
    case "deadline": {
      const due = one?.due as PlainDate;
      return { kind: "deadline", bound: part.bound, to: due, literal: part.bound === "before" ? addDays(due, 1) : due };
    }
    case "start":
      return { kind: "start", from: one?.window.from };
    case "recurring":
      return plainRecurring(part);
    case "offset": {
      const { amount, unit } = part.length;
      const count = part.direction === "after" ? amount : -amount;
      const offset = { count, unit: unit === "working-day" ? "business-day" : unit };
      return { kind: "offset", offset, basis: folded(part.event) };
    }
    case "event":
      // Once its day is known, what runs «kể từ» an event is a start.
      if (part.relation === "from" && one) return { kind: "start", from: one.window.from };
      return { kind: "event", relation: part.relation, basis: folded(part.event) };
    case "continuous":
      return { kind: "continuous", from: one?.window.from, to: one?.window.to };
    default:
      return { kind: part.kind, basis: folded(part.basis) };
  }
}

function plainRecurring({ every, due, within, covers }: RecurringSchedule): PlainReading {
  const businessDaysOnly = every.unit === "working-day" || undefined;
  const on = within?.kind === "quarter" ? { quarter: within.quarter } : due && plainRule(every.unit, due);
  const recurrence = defined({ every: businessDaysOnly ? "day" : every.unit, interval: every.interval, on });
  const dataWindow = covers && { from: dataDay(every.unit, covers.from), to: dataDay(every.unit, covers.to) };
  return { kind: "recurring", recurrence, businessDaysOnly, dataWindow };
}

function plainRule(unit: string, { bound, month, nth, shift, counting, time }: DueRule): PlainReading {
  const day = nth === -1 ? "last" : nth;
  const hour = time === undefined ? {} : time.includes(":") ? { time } : { partOfDay: time };
  if (counting === "working-days") return { businessDay: nth, ...hour, bound };
  if (unit === "year")
    return month === undefined
      ? { date: "12-31", bound }
      : { date: `${shift === 1 ? "+1y:" : ""}${twoDigits(month)}-${twoDigits(nth)}`, bound };
  const monthOfPeriod = unit === "month" && month === undefined ? undefined : month === -1 ? 3 : month;
  return defined({ monthOffset: shift, monthOfPeriod, day, ...hour, bound });
}

function dataDay(unit: string, { shift, month, nth }: DayRule): string {
  const period = `${unit === "year" ? "Y" : "M"}${shift ?? ""}`;
  return `${period}:${month === undefined ? "" : `${twoDigits(month)}-`}${nth === -1 ? "last" : twoDigits(nth)}`;
}

/** A reading of the file with what only comments on the text taken out, one value per meaning. */
export function givenReading(given: PlainReading): PlainReading {
  const {
    kind,
    from,
    to,
    bound,
    literal,
    basis,
    offset,
    relation,
    parts,
    recurrence,
    actor,
    condition,
    businessDaysOnly,
  } = given;
  const { dataWindow } = given as { dataWindow?: { from: string; to: string } };
  if (Array.isArray(parts)) return { kind, parts: parts.map(givenReading) };
  return defined({
    kind,
    from,
    to,
    ...(kind === "deadline" ? { bound, literal } : {}),
    offset,
    relation: relation === "at" ? "when" : relation,
    basis: folded(basis as string | undefined),
    recurrence: recurrence && givenRecurrence(recurrence as PlainReading),
    dataWindow: dataWindow && { from: dataWindow.from, to: dataWindow.to },
    businessDaysOnly,
    actor: folded(actor as string | undefined),
    condition: folded(condition as string | undefined),
  });
}

function givenRecurrence({ every, interval, on }: PlainReading): PlainReading {
  if (every === "month" && interval === 3) return { every: "quarter", interval: 1 };
  const { dayOfMonth, anchor, ...rule } = (on ?? {}) as Record<string, unknown>;
  if (anchor === "year-end") return { every, interval, on: { date: rule.day, bound: "by" } };
  if (on === undefined || "quarter" in rule) return defined({ every, interval, on });
  return { every, interval, on: defined({ ...rule, day: dayOfMonth ?? rule.day, bound: rule.bound ?? "by" }) };
}

function folded(text: string | undefined | null): string | undefined {
  return text === undefined || text === null ? undefined : foldKey(text);
}

function defined(value: PlainReading): PlainReading {
  return Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined && of !== null));
}
