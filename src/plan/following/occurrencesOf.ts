import { isKstthcError } from "../../core/isKstthcError.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Occurrence } from "../../schedule/occurrence.ts";
import { occurrences } from "../../schedule/occurrences.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { TaskSchedule } from "../plan.ts";
import { planYear } from "../planYear.ts";
import type { Following } from "./following.ts";
import { remembered } from "./remembered.ts";

/** What a schedule is dated with. */
export interface Dating {
  /** The schedule of the task that is being dated. */
  readonly of: TaskSchedule;
  /** What it says: its own words, or those of the document it points to. */
  readonly schedule: Schedule;
  /** Day of the document that says it. */
  readonly issuedOn: PlainDate;
  /** Days of the events it may wait for, by folded text. */
  readonly happened: Readonly<Record<string, PlainDate>>;
}

/**
 * Dates a schedule of the plan. One that cannot be dated, for want of a calendar, a regime or coverage, does not stop
 * the others: it is said and stays without a date.
 *
 * @param following - The call.
 * @param dating - The schedule and what it is dated with.
 * @returns Its occurrences.
 */
export function occurrencesOf(following: Following, dating: Dating): readonly Occurrence[] {
  const { plan, options, issues, dated } = following;
  const { of, schedule, issuedOn, happened } = dating;
  const date = (): readonly Occurrence[] =>
    occurrences(schedule, {
      ...options,
      planYear: planYear(plan),
      issuedOn,
      events: happened,
    });
  try {
    const own = Object.keys(happened).length > 0;
    return own ? date() : remembered(dated, JSON.stringify([schedule, issuedOn]), date);
  } catch (error) {
    if (!isKstthcError(error)) throw error;
    const reason = error.issues.map((issue) => issue.code).join(", ");
    issues.push({
      code: "schedule-not-dated",
      severity: "error",
      path: ["schedules", of.id],
      params: { schedule: of.id, text: of.text, reason },
    });
    return [];
  }
}
