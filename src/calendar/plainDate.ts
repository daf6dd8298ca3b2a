import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { daysInMonth } from "./daysInMonth.ts";

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
  const text = String(value);
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) fail("invalid-date", { value: text, rule: "YYYY-MM-DD" });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    fail("invalid-date", { value: text, rule: "YYYY-MM-DD" });
  return text as PlainDate;
}
