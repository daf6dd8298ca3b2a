import type { DayRule } from "../calendar/dayRule.ts";
import type { Duration } from "../calendar/duration.ts";

/** A year as printed, or relative to the plan ("năm sau"). Absent: the plan's own year. */
export type YearRef = number | "next" | "previous";

/** A stretch of the calendar by name; a day is the shortest one. */
export type NamedPeriod =
  | { readonly kind: "day"; readonly month: number; readonly day: number; readonly year?: YearRef }
  | { readonly kind: "month"; readonly month: number; readonly part?: Part; readonly year?: YearRef }
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4; readonly part?: Part; readonly year?: YearRef }
  | { readonly kind: "half-year"; readonly half: 1 | 2; readonly year?: YearRef }
  | { readonly kind: "first-months"; readonly months: number; readonly year?: YearRef } // "9 tháng", "7 tháng đầu năm"
  | { readonly kind: "year"; readonly part?: Part; readonly year?: YearRef };
export type Part = "start" | "middle" | "end"; // đầu · giữa · cuối: one day (Civil Code art. 146 for month and year)
export type PeriodRef = NamedPeriod | { readonly kind: "range"; readonly from: NamedPeriod; readonly to: NamedPeriod };

/** When a repeated thing is due. */
export interface DueRule extends DayRule {
  readonly bound: "before" | "by"; // "by": on that day at the latest; with a time, always "by"
  readonly time?: TimeOfDay;
}
export type TimeOfDay = `${number}:${number}` | "morning" | "afternoon";
export type RecurrenceUnit =
  | "day"
  | "working-day"
  | "week"
  | "month"
  | "quarter"
  | "half-year"
  | "year"
  | "reporting-period";

/** What the cell says beside the time, as printed. */
export interface Qualified {
  readonly scope?: string;
  readonly condition?: string;
}

export interface WindowSchedule extends Qualified {
  readonly kind: "window";
  readonly period: PeriodRef;
}
export interface DeadlineSchedule extends Qualified {
  readonly kind: "deadline";
  readonly bound: "before" | "by";
  readonly period: PeriodRef;
  readonly time?: TimeOfDay;
}
export interface StartSchedule extends Qualified {
  readonly kind: "start";
  readonly period: PeriodRef;
}
export interface RecurringSchedule extends Qualified {
  readonly kind: "recurring";
  readonly every: { readonly unit: RecurrenceUnit; readonly interval: number };
  readonly due?: DueRule; // absent: the last day of each period
  readonly within?: NamedPeriod; // "hằng năm vào quý I": only this part of each year, year absent
  readonly times?: number; // "ít nhất 01 lần/quý"; absent: 1
  readonly covers?: { readonly from: DayRule; readonly to: DayRule }; // "tính từ ngày 15 tháng trước đến ngày 14 …"
}
export interface OffsetSchedule extends Qualified {
  readonly kind: "offset";
  readonly length: Duration;
  readonly direction: "after" | "before";
  readonly event?: string;
  readonly time?: TimeOfDay;
}
export interface EventSchedule extends Qualified {
  readonly kind: "event";
  readonly relation: "from" | "after" | "when" | "before";
  readonly event: string;
}
/** No date in the text; `basis` is what it points to, as printed. */
export interface UndatedSchedule extends Qualified {
  readonly kind: "continuous" | "by-plan" | "by-regulation" | "on-demand" | "unscheduled";
  readonly basis?: string;
}

export type SimpleSchedule =
  | WindowSchedule
  | DeadlineSchedule
  | StartSchedule
  | RecurringSchedule
  | OffsetSchedule
  | EventSchedule
  | UndatedSchedule;
/** `several` never nests. */
export type Schedule = SimpleSchedule | { readonly kind: "several"; readonly parts: readonly SimpleSchedule[] };
