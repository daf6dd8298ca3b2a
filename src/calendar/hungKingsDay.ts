import type { PlainDate } from "../core/plainDate.ts";
import { lunarDay } from "./lunarDay.ts";

/**
 * Gives the day of the Hùng Kings (Giỗ Tổ Hùng Vương), the tenth of the third lunar month, at Vietnamese time (UTC+7).
 *
 * @param year - Solar year, 1990 to 2100.
 * @returns The civil day.
 * @throws {@link KstthcError} `outside-lunar-table`.
 * @example
 * hungKingsDay(2022) // => "2022-04-10"
 */
export function hungKingsDay(year: number): PlainDate {
  return lunarDay("hungKings", year);
}
