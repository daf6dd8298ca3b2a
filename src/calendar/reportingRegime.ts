import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { DayRule } from "./dayRule.ts";

/** Length of a reporting period (độ dài kỳ báo cáo). */
export type ReportingSpan = "month" | "quarter" | "half-year" | "nine-months" | "year";

/** What a regime says of one length of period. */
export interface ReportingRule {
  /** First day of the figures (ngày bắt đầu lấy số liệu). */
  readonly from: DayRule;
  /** Last day of the figures (chốt số liệu). */
  readonly to: DayRule;
  /** Last day to send the report; absent: the regime sets none. */
  readonly due?: DayRule;
  /** Which of the year's periods are reported, 1 first; absent: each. */
  readonly only?: readonly number[];
}

/** Reporting regime (chế độ báo cáo): which days a report covers and when it is due, per length of period. */
export interface ReportingRegime {
  /** Name of the regime. */
  readonly id: string;
  /** First day it is in force; absent: not known, so that no day is refused as too early. */
  readonly validFrom?: PlainDate;
  /** Last day it is in force; absent: still in force. */
  readonly validTo?: PlainDate;
  /** The act that sets it. */
  readonly source: Citation;
  /** Its rules, by length of period. */
  readonly periods: Readonly<Partial<Record<ReportingSpan, ReportingRule>>>;
}
