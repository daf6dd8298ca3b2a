import { daysInMonth } from "../../calendar/daysInMonth.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { twoDigits } from "../../core/twoDigits.ts";

/**
 * Writes a printed day ("ngày 28 tháng 01 năm 2022", "28/01/2022") as a plain date.
 *
 * @param day - Day of the month, in figures.
 * @param month - Month, in figures.
 * @param year - Year, in four figures.
 * @returns The date; undefined where there is no such day.
 */
export function printedDay(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): PlainDate | undefined {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (!(y >= 1000 && y <= 9999 && m >= 1 && m <= 12 && d >= 1) || d > daysInMonth(y, m)) return undefined;
  return `${y}-${twoDigits(m)}-${twoDigits(d)}` as PlainDate;
}
