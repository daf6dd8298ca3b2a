import { englishMonths } from "./englishMonths.ts";
import { fail } from "./fail.ts";
import type { PlainDate } from "./plainDate.ts";
import { shownValue } from "./shownValue.ts";
import type { Language } from "./words.ts";

/**
 * Writes a civil day for people: `28/01/2022` in Vietnamese, `28 January 2022` in English.
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param language - Absent: Vietnamese; `words.language` where words are at hand.
 * @returns Text for people.
 * @throws {@link KstthcError} `invalid-date` for what is not written as a civil day.
 * @example
 * formatDay("2022-01-28") // => "28/01/2022"
 * formatDay("2022-01-28", "en") // => "28 January 2022"
 */
export function formatDay(date: PlainDate, language: Language = "vi"): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === "") fail("invalid-date", { value: shownValue(date), rule: "YYYY-MM-DD" });
  return language === "vi" ? `${day}/${month}/${year}` : `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}
