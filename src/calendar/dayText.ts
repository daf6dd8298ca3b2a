import { fourDigits } from "../core/fourDigits.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { twoDigits } from "../core/twoDigits.ts";

/** `-00` to `-31`: what a month or a day adds to the text of a civil day. */
const dashed: readonly string[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, value) => `-${twoDigits(value)}`);

/**
 * Writes a civil day from its numbers, which are the caller's to check.
 *
 * @param year - Year, 1 to 9999.
 * @param month - Month, 1 to 12.
 * @param day - Day of that month.
 * @returns Civil day, `YYYY-MM-DD`.
 */
export function dayText(year: number, month: number, day: number): PlainDate {
  return (fourDigits(year) + dashed[month] + dashed[day]) as PlainDate;
}
