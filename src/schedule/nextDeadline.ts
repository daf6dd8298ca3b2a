import { toEpochDay } from "../calendar/epochDay.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Occurrence, OccurrenceOptions } from "./occurrence.ts";
import { occurrences } from "./occurrences.ts";
import type { Schedule } from "./schedule.ts";

/** What finding the next deadline depends on. */
export interface NextDeadlineOptions extends OccurrenceOptions {
  /** The day asked about: a deadline on it still counts. */
  readonly asOf: PlainDate;
}

/**
 * Finds the next deadline of a schedule (hạn gần nhất): the first due day that is not before `asOf`.
 *
 * @param schedule - What the cell says.
 * @param options - As for `occurrences`, and the day asked about. The horizon holds here too: what repeats is followed
 *   to 31 December of `planYear`, or to `until`.
 * @returns The occurrence; `undefined` when nothing more falls due in the horizon.
 * @throws {@link KstthcError} `invalid-date` when there is no such day as `asOf`; and as `occurrences`.
 * @example
 * nextDeadline(parseSchedule("Hằng tháng, trước ngày 25"), { planYear: 2022, asOf: "2022-03-25" })?.due // => "2022-04-24"
 */
export function nextDeadline(schedule: Schedule, options: NextDeadlineOptions): Occurrence | undefined {
  toEpochDay(options.asOf, ["asOf"]);
  let next: Occurrence | undefined;
  for (const one of occurrences(schedule, options)) {
    if (one.due === undefined || one.due < options.asOf) continue;
    if (next?.due === undefined || one.due < next.due) next = one;
  }
  return next;
}
