import type { Words } from "../../core/words.ts";

/** What can be wrong in this layer, by name. */
export type CalendarIssueCode = "invalid-date";
/** Rules a derivation of this layer can name. */
export type CalendarRule = never;
export type CalendarWords = Words<CalendarIssueCode, CalendarRule>;

/** What this layer says, in Vietnamese. */
export const vi: CalendarWords = {
  language: "vi",
  issues: {
    "invalid-date": "«{value}» không phải là một ngày có thật dạng {rule}",
  },
  steps: {},
};
