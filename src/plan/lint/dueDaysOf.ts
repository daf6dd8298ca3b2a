import { isKstthcError } from "../../core/isKstthcError.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { occurrences } from "../../schedule/occurrences.ts";
import type { SimpleSchedule } from "../../schedule/schedule.ts";
import type { Plan, TaskSchedule } from "../plan.ts";
import { planYear } from "../planYear.ts";
import type { LintContext } from "./lintRule.ts";

/**
 * Dates each time a schedule names, as far as the plan alone can: what waits for an event, a regime, or a calendar that
 * was not given has no day here.
 *
 * @param schedule - Schedule of a task.
 * @param plan - Its plan.
 * @param context - The calendar, where one was given.
 * @returns For each part of the schedule its due days, in order of time.
 */
export function dueDaysOf(
  { schedule }: TaskSchedule,
  plan: Plan,
  { calendar }: LintContext,
): readonly (readonly PlainDate[])[] {
  const options = {
    planYear: planYear(plan),
    issuedOn: plan.instrument.issuedOn,
    ...(calendar === undefined ? {} : { calendar }),
  };
  const date = (part: SimpleSchedule): readonly PlainDate[] => {
    try {
      return occurrences(part, options).flatMap(({ due }) => due ?? []);
    } catch (error) {
      if (isKstthcError(error)) return [];
      throw error;
    }
  };
  return (schedule.kind === "several" ? schedule.parts : [schedule]).map(date);
}
