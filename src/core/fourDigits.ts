/**
 * Writes a year with four digits, as machine texts have it.
 *
 * @param year - 0 to 9999.
 * @returns `"0987"` for 987.
 * @example
 * fourDigits(2022) // => "2022"
 */
export function fourDigits(year: number): string {
  // The branch is for speed: this stands in every day that is written.
  return year >= 1000 ? String(year) : String(year).padStart(4, "0");
}
