/**
 * Deadlines as a calendar feed (RFC 5545).
 *
 * @module kstthc/ics
 */
export { type CalendarItem, type IcsOptions, type IcsWords, toIcs } from "./ics/toIcs.ts";
export type { FormatsVocabulary } from "./words/vi.ts";
