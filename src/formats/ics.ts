export { type CalendarItem, type IcsOptions, type IcsWords, toIcs } from "./ics/toIcs.ts";
export type { FormatsVocabulary } from "./words/vi.ts";
