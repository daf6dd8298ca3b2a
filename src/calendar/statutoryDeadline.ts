import { assertNever } from "../core/assertNever.ts";
import { fail } from "../core/fail.ts";
import type { Step } from "../core/step.ts";
import { weakest } from "../core/weakest.ts";
import { addWorkingDays } from "./addWorkingDays.ts";
import { calendarStatus } from "./calendarStatus.ts";
import type { Deadline } from "./deadline.ts";
import { isWorkingDay } from "./isWorkingDay.ts";
import { plainDate } from "./plainDate.ts";
import { rolledDue, statusSteps } from "./rolledDue.ts";
import type { SameDayLimit, StatutoryDeadline, StatutoryRule, YearlyDateLimit } from "./statutoryRule.ts";
import { type TimeLimitInput, timeLimit } from "./timeLimit.ts";
import { toMinutes } from "./timeOfDay.ts";
import { yearlyDate } from "./yearlyDate.ts";

/** What a deadline set by law is computed from: as for `timeLimit`, without what the law itself says. */
export type StatutoryDeadlineInput = Omit<TimeLimitInput, "length" | "direction">;

/**
 * Computes a deadline set by law (thời hạn theo luật), by the version in force on the day of the event.
 *
 * @param deadline - One of `statutoryDeadlines`, or one's own.
 * @param input - The event, the calendar and choices. For a day of the year, `from` is any day of that year.
 * @returns The due day, its status (the weakest of the rule's and the calendar's), and the derivation, law first.
 * @throws {@link KstthcError} `rule-not-in-force`; `time-required` and `hours-missing` where hours count; the issues of
 *   `timeLimit`.
 * @example
 * const publish = statutoryDeadlines["publish-by-province"];
 * statutoryDeadline(publish, { from: "2022-01-28", calendar: vietnamCalendar }).due // => "2022-02-11"
 */
export function statutoryDeadline(deadline: StatutoryDeadline, input: StatutoryDeadlineInput): Deadline {
  const from = plainDate(input.from);
  const rule = deadline.versions.find(({ validFrom = from, validTo = from }) => validFrom <= from && from <= validTo);
  if (!rule) fail("rule-not-in-force", { deadline: deadline.id, date: from }, { path: ["from"] });
  const result = byLimit(rule.limit, input);
  const law: Step = { rule: "statutory-rule", params: { text: rule.text }, source: rule.source };
  return {
    ...result,
    status: weakest(result.status, rule.source.status),
    derivation: [law, ...result.derivation],
  };
}

function byLimit(limit: StatutoryRule["limit"], input: StatutoryDeadlineInput): Deadline {
  switch (limit.kind) {
    case "length": {
      if (limit.officeHours && !input.officeHours) fail("hours-missing", {}, { path: ["officeHours"] });
      const { officeHours, ...rest } = input;
      const hours = limit.officeHours && officeHours ? { officeHours } : {};
      return timeLimit({ ...rest, ...hours, length: limit.length, direction: limit.direction });
    }
    case "yearly-date":
      return onYearlyDate(limit, input);
    case "same-day":
      return onSameDay(limit, input);
    default:
      return assertNever(limit);
  }
}

function onYearlyDate(limit: YearlyDateLimit, { from, calendar, roll = "none" }: StatutoryDeadlineInput): Deadline {
  const { named, last: nominalDue } = yearlyDate(limit, from.slice(0, 4));
  const { due, steps } = rolledDue(calendar, nominalDue, roll);
  const status = calendarStatus(calendar, nominalDue, due);
  const bound: Step = { rule: `${limit.bound}-the-day`, date: nominalDue, params: { day: named } };
  return { due, nominalDue, status, derivation: [bound, ...steps, ...statusSteps(status, due)] };
}

function onSameDay({ cutOff }: SameDayLimit, { from, at, calendar }: StatutoryDeadlineInput): Deadline {
  if (at === undefined) fail("time-required", { from }, { path: ["at"] });
  const late = toMinutes(at, ["at"]) > toMinutes(cutOff, ["cutOff"]);
  const due = !late && isWorkingDay(calendar, from) ? from : addWorkingDays(calendar, from, 1);
  const status = calendarStatus(calendar, from, due);
  const step: Step =
    due === from
      ? { rule: "same-working-day", date: due }
      : { rule: "next-working-day", date: due, params: { from, at, cutOff } };
  return { due, nominalDue: due, status, derivation: [step, ...statusSteps(status, due)] };
}
