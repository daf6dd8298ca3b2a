/**
 * Counts the days of a month.
 *
 * @param year - Year, 1 to 9999.
 * @param month - Month, 1 to 12.
 * @returns 28 to 31.
 * @example
 * daysInMonth(2024, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
