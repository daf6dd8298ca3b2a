import { daysInMonth } from "./daysInMonth.ts";
import { epochDayOf } from "./epochDayOf.ts";

/**
 * Counts the days from 1970-01-01 to a civil day, if there is such a day. Numbers that are `NaN`, from characters that are
 * no digits, make none.
 *
 * @param year - Year.
 * @param month - Month.
 * @param day - Day of the month.
 * @returns Days, negative before 1970; `NaN` when there is no such day.
 */
export function dayThatExists(year: number, month: number, day: number): number {
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? epochDayOf(year, month, day) : Number.NaN;
}
