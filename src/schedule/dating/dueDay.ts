import { addDays } from "../../calendar/addDays.ts";
import { calendarStatus } from "../../calendar/calendarStatus.ts";
import type { Period } from "../../calendar/period.ts";
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

/** What the bound of a rule leaves of the day it names in a period. */
export function byRule(
  { bound, time }: DueRule,
  named: PlainDate,
  period: Period,
  steps: readonly Step[],
  options: OccurrenceOptions,
): Draft {
  const found: Step = { rule: "day-of-rule", date: named };

  if (bound === "by")
    return { key: period.key, window: period, nominalDue: named, time, status: "official", steps: [...steps, found] };
  const { day, step } = boundedDay(bound, { from: named, to: named }, time, options);
  return { key: period.key, window: period, nominalDue: day, time, status: "official", steps: [...steps, found, step] };
}

/** Rolls the due day as the caller asks, tells of a day off, and claims no more than the calendar does. */
export function dated(draft: Draft, options: OccurrenceOptions): Occurrence {
  const { nominalDue } = draft;
  const { calendar, roll = "none" } = options;
  if (!calendar) {
    if (roll !== "none") fail("calendar-required", { period: draft.window.key }, { path: ["calendar"] });
    return occurrence(draft, nominalDue, draft.status, draft.steps);
  }
  const known = nominalDue >= calendar.covers.from && nominalDue <= calendar.covers.to;
  if (!known && roll === "none") return occurrence(draft, nominalDue, draft.status, draft.steps);
  const rolled = rolledDue(calendar, nominalDue, roll);
  const certainty = calendarStatus(calendar, nominalDue, rolled.due);
  if (certainty === "official" && rolled.steps.length === 0)
    return occurrence(draft, nominalDue, draft.status, draft.steps);
  const steps = [...draft.steps, ...rolled.steps, ...statusSteps(certainty, rolled.due)];
  return occurrence(draft, rolled.due, weakest(draft.status, certainty), steps);
}

function occurrence(
  { key, window, nominalDue, time }: Draft,
  due: PlainDate,
  status: Certainty,
  derivation: readonly Step[],
): Occurrence {
  // Written out, not spread: a series makes many of these.
  return time === undefined
    ? { key, window, nominalDue, due, status, derivation }
    : { key, window, nominalDue, due, time, status, derivation };
}
