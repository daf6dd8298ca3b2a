export { addDays } from "./addDays.ts";
export { addMonths } from "./addMonths.ts";
export { addWorkingDays } from "./addWorkingDays.ts";
export type { CalendarDay, DayAudience } from "./calendarDay.ts";
export { type CalendarEvent, calendarEvents, type EventDay } from "./calendarEvents.ts";
export { calendarStatus } from "./calendarStatus.ts";
export { countWorkingDays } from "./countWorkingDays.ts";
export { dayRange } from "./dayRange.ts";
export type { DayRule } from "./dayRule.ts";
export type { DaySwap, DaysOffNotice, DaysOffOccasion, MakeUpDay } from "./daysOffNotice.ts";
export type { DayManner } from "./dayTitle.ts";
export type { Deadline } from "./deadline.ts";
export { describeDay } from "./describeDay.ts";
export type { Duration } from "./duration.ts";
export { type DayExplanation, explainDay } from "./explainDay.ts";
export { extendCalendar } from "./extendCalendar.ts";
export { firstMonths } from "./firstMonths.ts";
export { forecastCalendar } from "./forecastCalendar.ts";
export { halfYear } from "./halfYear.ts";
export type { HolidayName } from "./holidayName.ts";
export { holidaysOf } from "./holidaysOf.ts";
export type { OfficeHours } from "./hoursEnd.ts";
export { hungKingsDay } from "./hungKingsDay.ts";
export { isWorkingDay } from "./isWorkingDay.ts";
export { lunarNewYear } from "./lunarNewYear.ts";
export { month } from "./month.ts";
export { noticeDays } from "./noticeDays.ts";
export { nthWorkingDay } from "./nthWorkingDay.ts";
export type { Period } from "./period.ts";
export { plainDate } from "./plainDate.ts";
export { quarter } from "./quarter.ts";
export { type ReportingDates, type ReportingOptions, reportingPeriod } from "./reportingPeriod.ts";
export type { ReportingRegime, ReportingRule, ReportingSpan } from "./reportingRegime.ts";
export { resolveDayRule } from "./resolveDayRule.ts";
export type { Roll } from "./roll.ts";
export { rollToWorkingDay } from "./rollToWorkingDay.ts";
export { statutoryDaysOff } from "./statutoryDaysOff.ts";
export { type StatutoryDeadlineInput, statutoryDeadline } from "./statutoryDeadline.ts";
export type { LengthLimit, SameDayLimit, StatutoryDeadline, StatutoryRule, YearlyDateLimit } from "./statutoryRule.ts";
export { type StoredWorkCalendar, storedWorkCalendar } from "./storedWorkCalendar.ts";
export { type Pause, type TimeLimitInput, timeLimit } from "./timeLimit.ts";
export { type Weekday, weekday } from "./weekday.ts";
export type { CalendarIssueCode, CalendarRule, CalendarVocabulary, CalendarWords } from "./words/vi.ts";
export {
  type Coverage,
  type UnofficialStretch,
  type WorkCalendar,
  type WorkCalendarSpec,
  workCalendar,
} from "./workCalendar.ts";
export { year } from "./year.ts";
