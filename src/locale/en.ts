import { en as calendar } from "../calendar/words/en.ts";
import type { CalendarWords } from "../calendar/words/vi.ts";
import { en as formats } from "../formats/words/en.ts";
import type { FormatsWords } from "../formats/words/vi.ts";
import { en as plan } from "../plan/words/en.ts";
import type { PlanWords } from "../plan/words/vi.ts";

/** The English of every layer: fits each function that takes `words`. */
export type EnglishWords = CalendarWords & FormatsWords & PlanWords;

/**
 * Everything this library says, in English.
 *
 * @example
 * const issue = { code: "unknown-agency", severity: "error", params: { agency: "so-y-te", plan: "dak-lak-2022" } };
 * describeIssue(issue, en) // => "The plan “dak-lak-2022” has no agency with the id “so-y-te”"
 */
export const en: EnglishWords = {
  ...calendar,
  ...formats,
  ...plan,
  language: "en",
  issues: { ...calendar.issues, ...formats.issues, ...plan.issues },
  steps: { ...calendar.steps, ...formats.steps, ...plan.steps },
};
