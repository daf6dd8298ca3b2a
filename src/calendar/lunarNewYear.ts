import type { PlainDate } from "../core/plainDate.ts";
import { lunarDay } from "./lunarDay.ts";

/**
 * Gives the first day of the lunar year (mùng 1 Tết) that begins in a solar year, at Vietnamese time (UTC+7).
 *
 * @param year - Solar year, 1990 to 2100.
 * @returns The civil day.
 * @throws {@link KstthcError} `outside-lunar-table`.
 * @example
 * lunarNewYear(2022) // => "2022-02-01"
 * lunarNewYear(2007) // => "2007-02-17", a day before the Chinese new year
 */
export function lunarNewYear(year: number): PlainDate {
  return lunarDay("newYear", year);
}
