import type { Certainty } from "../core/certainty.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";
import { checkRoll } from "./checkRoll.ts";
import { civilCode } from "./civilCode.ts";
import { isWorkingDay } from "./isWorkingDay.ts";
import type { Roll } from "./roll.ts";
import { rollToWorkingDay } from "./rollToWorkingDay.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/**
 * Rolls a due day and says why it moved, or, where it stays on a day off, which working day comes before it.
 *
 * @param calendar - Days off and worked Saturdays.
 * @param date - The due day as the rule gives it.
 * @param roll - Where it goes.
 * @returns The due day, and no step when it is a working day.
 */
export function rolledDue(
  calendar: WorkCalendar,
  date: PlainDate,
  roll: Roll,
): { readonly due: PlainDate; readonly steps: readonly Step[] } {
  checkRoll(roll);
  if (isWorkingDay(calendar, date)) return { due: date, steps: [] };
  if (roll === "none") {
    const lastWorkingDay = rollToWorkingDay(calendar, date, "backward");
    return { due: date, steps: [{ rule: "due-on-day-off", date, params: { lastWorkingDay } }] };
  }
  const due = rollToWorkingDay(calendar, date, roll);
  const moved = { date: due, params: { nominal: date } };
  return roll === "forward"
    ? { due, steps: [{ rule: "moved-to-next-working-day", ...moved, source: civilCode("Điều 148 khoản 5") }] }
    : { due, steps: [{ rule: "moved-to-previous-working-day", ...moved }] };
}

/** Warns that the days off behind a due day are not official; no step when they are. */
export function statusSteps(status: Certainty, due: PlainDate): readonly Step[] {
  return status === "official" ? [] : [{ rule: `calendar-${status}`, date: due }];
}
