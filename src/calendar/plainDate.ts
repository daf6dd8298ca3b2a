import type { PlainDate } from "../core/plainDate.ts";
import { toEpochDay } from "./epochDay.ts";

/**
 * Checks a civil day (ngày).
 *
 * @param value - Text `YYYY-MM-DD`, or anything whose `toString` gives one, such as `Temporal.PlainDate`.
 * @returns The day, years 0001 to 9999.
 * @throws {@link KstthcError} `invalid-date` when there is no such day; nothing is coerced, so a `Date` is refused too.
 * @example
 * plainDate("2022-01-28") // => "2022-01-28"
 */
export function plainDate(value: string | { toString(): string }): PlainDate {
  const date = (typeof value === "object" && !(value instanceof Date) ? String(value) : value) as PlainDate;
  toEpochDay(date);
  return date;
}
