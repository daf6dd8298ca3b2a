import type { CalendarWords } from "./vi.ts";

/** What this layer says, in English. */
export const en: CalendarWords = {
  language: "en",
  issues: {
    "invalid-date": "“{value}” is not a day that exists, written {rule}",
  },
  steps: {},
};
