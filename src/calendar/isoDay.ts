import { dayThatExists } from "./dayThatExists.ts";

/** Reads `YYYY-MM-DD` at the beginning of a text as days from 1970-01-01; `NaN` when there is no such day. */
export function isoDay(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = twoAt(text, 0) * 100 + twoAt(text, 2);
  const month = twoAt(text, 5);
  const day = twoAt(text, 8);
  return dayThatExists(year, month, day);
}

/** The two digits at a place of a text; `NaN` when one of them is no digit. */
export function twoAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
