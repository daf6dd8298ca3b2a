import type { Language } from "./words.ts";

/**
 * Writes an integer of any size with its thousands separated: by dots in Vietnamese, by commas in English.
 *
 * @param value - Safe integer, bigint or decimal text.
 * @param language - Absent: Vietnamese; `words.language` where words are at hand.
 * @returns Text for people.
 * @example
 * formatInteger(1204) // => "1.204"
 */
export function formatInteger(value: number | bigint | string, language: Language = "vi"): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, language === "vi" ? "." : ",");
}
