import { addDays } from "../../calendar/addDays.ts";
import { calendarStatus } from "../../calendar/calendarStatus.ts";
import type { Period } from "../../calendar/period.ts";
import { resolveDayRule } from "../../calendar/resolveDayRule.ts";
import { rolledDue, statusSteps } from "../../calendar/rolledDue.ts";
import type { Certainty } from "../../core/certainty.ts";
import { fail } from "../../core/fail.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import { weakest } from "../../core/weakest.ts";
import type { Occurrence, OccurrenceOptions } from "../occurrence.ts";
import type { DueRule, TimeOfDay } from "../schedule.ts";

/** What an occurrence is built from, before the due day is rolled. */
export interface Draft {
  readonly key: string;
  readonly window: Period;
  readonly nominalDue: PlainDate;
  readonly time?: TimeOfDay | undefined;
  readonly status: Certainty;
  readonly steps: readonly Step[];
}

/**
 * The last day that a bound leaves: of what ends «by» a period its own last day, of what comes «before» it the day
 * before it begins, unless the caller takes the period in, or an hour on it does.
 */
export function boundedDay(
  bound: "before" | "by",
  period: Pick<Period, "from" | "to">,
  time: TimeOfDay | undefined,
  options: OccurrenceOptions,
): { readonly day: PlainDate; readonly step: Step } {
  if (bound === "by") return { day: period.to, step: { rule: "by-its-end", date: period.to } };
  if (time !== undefined) return { day: period.to, step: { rule: "hour-takes-day-in", date: period.to } };
  if (options.before === "inclusive") return { day: period.to, step: { rule: "before-taken-in", date: period.to } };
  const day = addDays(period.from, -1);
  return { day, step: { rule: "day-before-it-begins", date: day, params: { begins: period.from } } };
}

/** The day that a rule names in a period, and what its bound leaves. */
export function byRule(due: DueRule, period: Period, steps: readonly Step[], options: OccurrenceOptions): Draft {
  const named = resolveDayRule(due, period, options.calendar);
  const { day, step } = boundedDay(due.bound, { from: named, to: named }, due.time, options);
  const found: Step = { rule: "day-of-rule", date: named };
  const all = due.bound === "by" ? [...steps, found] : [...steps, found, step];
  return { key: period.key, window: period, nominalDue: day, time: due.time, status: "official", steps: all };
}

/** Rolls the due day as the caller asks, tells of a day off, and claims no more than the calendar does. */
export function dated(draft: Draft, options: OccurrenceOptions): Occurrence {
  const { key, window, nominalDue, time, steps } = draft;
  const { calendar, roll = "none" } = options;
  const rest = time === undefined ? {} : { time };
  if (!calendar) {
    if (roll !== "none") fail("calendar-required", { period: window.key }, { path: ["calendar"] });
    return { key, window, nominalDue, due: nominalDue, ...rest, status: draft.status, derivation: steps };
  }
  const known = nominalDue >= calendar.covers.from && nominalDue <= calendar.covers.to;
  if (!known && roll === "none")
    return { key, window, nominalDue, due: nominalDue, ...rest, status: draft.status, derivation: steps };
  const rolled = rolledDue(calendar, nominalDue, roll);
  const certainty = calendarStatus(calendar, nominalDue, rolled.due);
  return {
    key,
    window,
    nominalDue,
    due: rolled.due,
    ...rest,
    status: weakest(draft.status, certainty),
    derivation: [...steps, ...rolled.steps, ...statusSteps(certainty, rolled.due)],
  };
}
