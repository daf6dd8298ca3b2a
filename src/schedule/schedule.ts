import type { DayRule } from "../calendar/dayRule.ts";
import type { Duration } from "../calendar/duration.ts";

/** A year as printed, or relative to the plan ("năm sau", "năm trước"). Absent: the plan's own year. */
export type YearRef = number | "next" | "previous";

/** Đầu · giữa · cuối: one day (Civil Code art. 146 for month and year). */
export type Part = "start" | "middle" | "end";

/** A part of a month: one day, a half (nửa đầu, nửa cuối), or seven days (tuần đầu, tuần thứ hai, … tuần cuối). */
export type MonthPart = Part | "first-half" | "last-half" | "week-1" | "week-2" | "week-3" | "week-4" | "last-week";

/** One day (ngày). */
export interface DayPeriod {
  /** Ngày. */
  readonly kind: "day";
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, a day that the month has in some year. */
  readonly day: number;
  /** Absent: the plan's own. */
  readonly year?: YearRef;
}

/** One month (tháng), or a part of it. */
export interface MonthPeriod {
  /** Tháng. */
  readonly kind: "month";
  /** 1 to 12. */
  readonly month: number;
  /** Absent: the whole month. */
  readonly part?: MonthPart;
  /** Absent: the plan's own. */
  readonly year?: YearRef;
}

/** One quarter (quý), or its first, middle or last day. */
export interface QuarterPeriod {
  /** Quý. */
  readonly kind: "quarter";
  /** Quý I to quý IV. */
  readonly quarter: 1 | 2 | 3 | 4;
  /** Absent: the whole quarter. */
  readonly part?: Part;
  /** Absent: the plan's own. */
  readonly year?: YearRef;
}

/** 6 tháng đầu năm · 6 tháng cuối năm. */
export interface HalfYearPeriod {
  /** Nửa năm. */
  readonly kind: "half-year";
  /** 1 đầu năm, 2 cuối năm. */
  readonly half: 1 | 2;
  /** Absent: the plan's own. */
  readonly year?: YearRef;
}

/** The first months of a year: "9 tháng", "7 tháng đầu năm". */
export interface FirstMonthsPeriod {
  /** Các tháng đầu năm. */
  readonly kind: "first-months";
  /** How many, 1 to 11; six are a half-year. */
  readonly months: number;
  /** Absent: the plan's own. */
  readonly year?: YearRef;
}

/** One year (năm), or its first, middle or last day. */
export interface YearPeriod {
  /** Năm. */
  readonly kind: "year";
  /** Absent: the whole year. */
  readonly part?: Part;
  /** Absent: the plan's own. */
  readonly year?: YearRef;
}

/** A stretch of the calendar by name; a day is the shortest one. */
export type NamedPeriod = DayPeriod | MonthPeriod | QuarterPeriod | HalfYearPeriod | FirstMonthsPeriod | YearPeriod;

/** From the first day of one period to the last day of another. */
export interface RangePeriod {
  /** Khoảng. */
  readonly kind: "range";
  /** The period it begins with. */
  readonly from: NamedPeriod;
  /** The period it ends with, included. */
  readonly to: NamedPeriod;
}

/** A period by name, or a range of two. */
export type PeriodRef = NamedPeriod | RangePeriod;

/** From the first day of a period on, without a printed end: "từ quý II/2022", "năm 2022 và các năm tiếp theo". */
export interface OpenPeriod {
  /** Từ … trở đi. */
  readonly kind: "open";
  /** The period it begins with. */
  readonly from: NamedPeriod;
}

/** What bounds that which repeats or goes on. */
export type Stretch = PeriodRef | OpenPeriod;

/** Hour of a day, `"16:00"`, or half of it (sáng, chiều). */
export type TimeOfDay = `${number}:${number}` | "morning" | "afternoon";

/** When a repeated thing is due. */
export interface DueRule extends DayRule {
  /** `"by"`: on that day at the latest; with a time, always `"by"`. */
  readonly bound: "before" | "by";
  /** Absent: the end of the day. */
  readonly time?: TimeOfDay;
}

/** What repeats; `reporting-period` (kỳ báo cáo) has the length its regime gives it. */
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
  /** Whom or what this time is for: "DNPC, HPC". */
  readonly scope?: string;
  /** On what it depends: "nếu sai", "sau khi …". */
  readonly condition?: string;
}

/** To be done within a period: "Quý I", "trong tháng 6/2026". */
export interface WindowSchedule extends Qualified {
  /** Trong kỳ. */
  readonly kind: "window";
  /** The days within which. */
  readonly period: PeriodRef;
}

/** To be done before or by a period: "trước ngày 15/12", "đến hết quý III". */
export interface DeadlineSchedule extends Qualified {
  /** Thời hạn. */
  readonly kind: "deadline";
  /** `"before"`: the day before the period begins; `"by"`: the day it ends. */
  readonly bound: "before" | "by";
  /** The period that bounds it. */
  readonly period: PeriodRef;
  /** Absent: the end of the day; with a time the bound is always `"by"`. */
  readonly time?: TimeOfDay;
}

/** Begins, and has no printed end: "kể từ ngày 14/10/2010". */
export interface StartSchedule extends Qualified {
  /** Từ khi. */
  readonly kind: "start";
  /** Begins on its first day. */
  readonly period: PeriodRef;
}

/** Repeats: "hằng quý", "trước ngày 25 hằng tháng". */
export interface RecurringSchedule extends Qualified {
  /** Định kỳ. */
  readonly kind: "recurring";
  /** Once in so many units. */
  readonly every: {
    /** What it repeats by. */
    readonly unit: RecurrenceUnit;
    /** How many of them, 1 or more. */
    readonly interval: number;
  };
  /** Absent: the last day of each period. */
  readonly due?: DueRule;
  /**
   * Of what comes yearly, the part of each year it comes in, without a year: "hằng năm vào quý I". Else the stretch
   * beyond which it does not repeat: "hằng quý trong năm 2022", "hằng năm, giai đoạn 2021-2025", "hằng quý từ quý II/2022".
   */
  readonly within?: Stretch;
  /** "ít nhất 02 lần/quý"; absent: once. */
  readonly times?: number;
  /** The days its data cover: "tính từ ngày 15 tháng trước đến ngày 14 …". */
  readonly covers?: {
    /** First day of the data. */
    readonly from: DayRule;
    /** Last day of the data. */
    readonly to: DayRule;
  };
}

/** An event by the name the cell prints (sự kiện). */
export interface PrintedEvent {
  /** The event as printed. */
  readonly event: string;
  /** When it is, where its name says so: "30 ngày kể từ ngày 15/6/2026", "sau quý II"; it is over with the period's last day. */
  readonly on?: PeriodRef;
}

/** So long after or before an event: "trong 05 ngày làm việc kể từ ngày nhận". */
export interface OffsetSchedule extends Qualified, Partial<PrintedEvent> {
  /** Khoảng cách từ sự kiện. */
  readonly kind: "offset";
  /** How long. */
  readonly length: Duration;
  /** Counted forward from the event, or back from it. */
  readonly direction: "after" | "before";
  /** Absent: the end of the day. */
  readonly time?: TimeOfDay;
}

/** Bound to an event without a length: "sau khi Kế hoạch được ban hành". */
export interface EventSchedule extends Qualified, PrintedEvent {
  /** Theo sự kiện. */
  readonly kind: "event";
  /** Kể từ · sau · khi, tại · trước. */
  readonly relation: "from" | "after" | "when" | "before";
}

/** No date in the text: thường xuyên · theo kế hoạch · theo quy định · đột xuất · chưa xác định. */
export interface UndatedSchedule extends Qualified {
  /** Thường xuyên · theo kế hoạch · theo quy định · đột xuất · chưa xác định. */
  readonly kind: "continuous" | "by-plan" | "by-regulation" | "on-demand" | "unscheduled";
  /** What it points to, as printed: "Kế hoạch số 12/KH-UBND", "có yêu cầu". */
  readonly basis?: string;
  /** The stretch it is bound to, by whose end nothing falls due: "thường xuyên trong năm 2022", "thường xuyên, giai đoạn 2021-2025". */
  readonly within?: Stretch;
}

/** One time of one thing (một mốc thời gian). */
export type SimpleSchedule =
  | WindowSchedule
  | DeadlineSchedule
  | StartSchedule
  | RecurringSchedule
  | OffsetSchedule
  | EventSchedule
  | UndatedSchedule;

/** Several times in one cell, in printed order; they never nest. */
export interface SeveralSchedule {
  /** Nhiều mốc. */
  readonly kind: "several";
  /** Two or more. */
  readonly parts: readonly SimpleSchedule[];
}

/** What a time cell of a plan says (thời gian thực hiện). */
export type Schedule = SimpleSchedule | SeveralSchedule;
