import { fail } from "../core/fail.ts";
import { twoDigits } from "../core/twoDigits.ts";

/**
 * Reads an hour of the day.
 *
 * @param text - `"16:00"`, 00:00 to 24:00.
 * @param path - Where it stood, for the issue.
 * @returns Minutes since midnight.
 * @throws {@link KstthcError} `invalid-time`.
 */
export function toMinutes(text: string, path: readonly (string | number)[]): number {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!(minutes <= 1440) || Number(match?.[2]) > 59) fail("invalid-time", { value: text }, { path });
  return minutes;
}

/**
 * Writes an hour of the day.
 *
 * @param minutes - Minutes since midnight.
 * @returns `"16:00"`.
 */
export function fromMinutes(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
