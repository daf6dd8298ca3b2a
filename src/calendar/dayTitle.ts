import { fillTemplate } from "../core/fillTemplate.ts";
import type { CalendarDay } from "./calendarDay.ts";
import type { CalendarVocabulary } from "./words/vi.ts";

/** How a day of a calendar is spoken of: an ordinary one, or one of its entries by kind and state. */
export type DayManner =
  | "weekday"
  | "weekend"
  | "holiday"
  | "make-up"
  | "swap-off"
  | "swap-worked"
  | "swap-proposed"
  | "closure"
  | "closure-worked";

/** How an entry of a calendar is spoken of. */
export function mannerOf(day: CalendarDay): DayManner {
  if (day.kind === "swap") {
    if (day.status === "pending") return "swap-proposed";
    return day.works ? "swap-worked" : "swap-off";
  }
  return day.kind === "closure" && day.works ? "closure-worked" : day.kind;
}

/** The name of a holiday in the words given; the user's own words stay as they are. */
export function holidayName(name: string, { holidays }: CalendarVocabulary): string {
  const known: Readonly<Record<string, string>> = holidays;
  return Object.hasOwn(known, name) ? (known[name] as string) : name;
}

/** The title of an entry of a calendar: "Nghỉ bù Quốc khánh". */
export function dayTitle(day: CalendarDay, vocabulary: CalendarVocabulary): string {
  const name = holidayName(day.name, vocabulary);
  return fillTemplate(vocabulary.titles[mannerOf(day)], { name }, "vi");
}
