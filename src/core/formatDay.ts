import { englishMonths } from "./englishMonths.ts";
import type { PlainDate } from "./plainDate.ts";
import type { Language } from "./words.ts";

/**
 * Writes a civil day for people: `28/01/2022` in Vietnamese, `28 January 2022` in English.
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param language - Absent: Vietnamese; `words.language` where words are at hand.
 * @returns Text for people.
 * @example
 * formatDay("2022-01-28") // => "28/01/2022"
 * formatDay("2022-01-28", "en") // => "28 January 2022"
 */
export function formatDay(date: PlainDate, language: Language = "vi"): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return language === "vi" ? `${day}/${month}/${year}` : `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}
