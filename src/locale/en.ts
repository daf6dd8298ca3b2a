import { en as calendar } from "../calendar/words/en.ts";
import type { CalendarWords } from "../calendar/words/vi.ts";

/** The English of every layer: fits each function that takes `words`. */
export type EnglishWords = CalendarWords;

/**
 * Everything this library says, in English.
 *
 * @example
 * en.language // => "en"
 */
export const en: EnglishWords = {
  ...calendar,
  language: "en",
  issues: { ...calendar.issues },
  steps: { ...calendar.steps },
};
