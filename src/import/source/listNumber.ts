import { romanNumeral } from "../table/romanNumeral.ts";

/**
 * Writes the number of a list item.
 *
 * @param value - From 1.
 * @param type - `"1"`, `"a"`, `"A"`, `"i"`, `"I"`, as in HTML.
 * @returns `"b"` for 2 and `"a"`.
 */
export function listNumber(value: number, type: string): string {
  if (type === "a" || type === "A") {
    const letter = String.fromCharCode(97 + ((Math.max(value, 1) - 1) % 26));
    return type === "a" ? letter : letter.toUpperCase();
  }
  if ((type === "i" || type === "I") && value >= 1 && value < 40)
    return type === "i" ? romanNumeral(value).toLowerCase() : romanNumeral(value);
  return String(value);
}
