import { fillTemplate } from "../core/fillTemplate.ts";
import { holidayName, mannerOf } from "./dayTitle.ts";
import type { DayExplanation } from "./explainDay.ts";
import { type CalendarWords, vi } from "./words/vi.ts";

/**
 * Says why a civil day is worked or off, in one sentence with its source.
 *
 * @param explanation - What `explainDay` gave.
 * @param words - Absent: Vietnamese.
 * @returns The sentence.
 * @example
 * const day = explainDay(vietnamCalendar, "2024-05-04");
 * describeDay(day) // => "Thứ Bảy, 04/05/2024: làm bù cho ngày 29/04/2024, dịp Ngày Chiến thắng (2450/VPCP-KGVX)"
 */
export function describeDay(
  { date, weekday, works, day, source, status }: DayExplanation,
  words: Pick<CalendarWords, "language" | "calendar"> = vi,
): string {
  const { weekdays, sentences, statuses } = words.calendar;
  const manner = day ? mannerOf(day) : works ? "weekday" : "weekend";
  const sentence = fillTemplate(
    sentences[manner],
    {
      date,
      weekday: weekdays[weekday],
      name: day ? holidayName(day.name, words.calendar) : "",
      insteadOf: day?.insteadOf ?? "",
      swappedWith: day?.swappedWith ?? "",
    },
    words.language,
  );
  const document = source ? ` (${[source.document, source.at].filter(Boolean).join(", ")})` : "";
  return `${sentence}${document}${status === "official" ? "" : `; ${statuses[status]}`}`;
}
