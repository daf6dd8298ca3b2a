/**
 * Writes a whole number with at least two digits, as days, months and hours are written.
 *
 * @param value - 0 or more.
 * @returns `"07"` for 7.
 * @example
 * twoDigits(7) // => "07"
 */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
