import { checkCalendar } from "../../calendar/checkCalendar.ts";
import { checkRoll } from "../../calendar/checkRoll.ts";
import { toEpochDay } from "../../calendar/epochDay.ts";
import { yearNumber } from "../../calendar/yearNumber.ts";
import { fail } from "../../core/fail.ts";
import type { OccurrenceOptions } from "../occurrence.ts";

const allowed: readonly (string | undefined)[] = ["exclusive", "inclusive", undefined];

/** Refuses what dates cannot rest on before any is computed: a policy there is none of would be taken for another. */
export function checkOptions(options: OccurrenceOptions): void {
  // Callers without types may leave the options out altogether.
  yearNumber(options?.planYear, "planYear");
  const { until, before, roll, calendar } = options;
  if (until !== undefined) toEpochDay(until, ["until"]);
  if (calendar !== undefined) checkCalendar(calendar);
  if (roll !== undefined) checkRoll(roll);
  if (!allowed.includes(before))
    fail("unknown-before", { value: String(before), allowed: ["exclusive", "inclusive"] }, { path: ["before"] });
}
