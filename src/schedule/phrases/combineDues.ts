import { note, type Reader } from "../grammar/reader.ts";
import { withoutTimes } from "../grammar/withoutTimes.ts";
import type { RecurringSchedule, TimeOfDay } from "../schedule.ts";
import { combineDue, dueRule, recurring } from "./combineDue.ts";
import type { Bound } from "./readBound.ts";
import type { Due } from "./readDue.ts";
import type { Frequency } from "./readUnits.ts";

/** Each frequency with each of its due days; all of them must go together. */
export function combineDues(
  r: Reader,
  from: number,
  every: readonly Frequency[],
  dues: readonly Due[],
  bound: Bound,
  time: TimeOfDay | undefined,
): readonly RecurringSchedule[] | undefined {
  const found: RecurringSchedule[] = [];
  for (const often of every)
    for (const due of dues) {
      // «02 lần/tháng, vào ngày 15 và ngày cuối tháng»: the days are the times.
      const one = often.times === dues.length ? withoutTimes(often) : often;
      const rule = combineDue(one, due);
      if (!rule) return undefined;
      const assumed = assumesLastMonth(one, due);
      if (assumed) note(r, from, "last-month-assumed", { day: String(rule.nth) });
      found.push(
        recurring(
          one,
          dueRule(assumed ? { month: -1, ...rule } : rule, bound.kind === "before" ? "before" : "by", time),
        ),
      );
    }
  return found;
}

/** «hằng quý, trước ngày 15»: of which month the text does not say. */
function assumesLastMonth(every: Frequency, due: Due): boolean {
  if (due.rule.month !== undefined || every.unit === "month" || due.weekday) return false;
  // The last day of a quarter is in its last month; its twentieth is in none that the text names.
  return due.unit === undefined || (due.unit === every.unit && every.unit !== "week" && due.rule.nth !== -1);
}
