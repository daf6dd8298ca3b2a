import type { WorkCalendar } from "./workCalendar.ts";

/** A working calendar as it is stored: calendars on disk outlive this release. */
export interface StoredWorkCalendar extends WorkCalendar {
  /** Version of the stored form. */
  readonly format: "kstthc-work-calendar/1";
}

/**
 * Makes a working calendar fit for storing as JSON, under the version of its form. `parseWorkCalendar` of
 * `kstthc/schemas` reads it back.
 *
 * @param calendar - E.g. `vietnamCalendar`.
 * @returns The calendar with its format.
 * @example
 * storedWorkCalendar(vietnamCalendar).format // => "kstthc-work-calendar/1"
 */
export function storedWorkCalendar(calendar: WorkCalendar): StoredWorkCalendar {
  return { format: "kstthc-work-calendar/1", ...calendar };
}
