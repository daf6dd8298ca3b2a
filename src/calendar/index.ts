export type { DayRule } from "./dayRule.ts";
export type { Deadline } from "./deadline.ts";
export type { Duration } from "./duration.ts";
export type { Period } from "./period.ts";
export { plainDate } from "./plainDate.ts";
export type { ReportingRegime, ReportingSpan } from "./reportingRegime.ts";
export type { Roll } from "./roll.ts";
export type { CalendarDay, Weekday, WorkCalendar } from "./workCalendar.ts";
