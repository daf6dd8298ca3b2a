export type { ScheduleSpeech } from "./formatPeriod.ts";
export { formatPeriod } from "./formatPeriod.ts";
export { formatSchedule } from "./formatSchedule.ts";
export type * from "./occurrence.ts";
export { parseSchedule } from "./parseSchedule.ts";
export { safeParseSchedule } from "./safeParseSchedule.ts";
export type * from "./schedule.ts";
export { scheduleKey } from "./scheduleKey.ts";
export type { ScheduleVocabulary, YearTemplates } from "./words/vocabulary.ts";
