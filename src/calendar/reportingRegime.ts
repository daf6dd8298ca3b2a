import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { DayRule } from "./dayRule.ts";

/** Length of a reporting period (độ dài kỳ báo cáo). */
export type ReportingSpan = "month" | "quarter" | "half-year" | "nine-months" | "year";

/** Reporting regime (chế độ báo cáo): which days a report covers and when it is due, per length of period. */
export interface ReportingRegime {
  readonly id: string;
  readonly validFrom: PlainDate;
  readonly validTo?: PlainDate;
  readonly source: Citation;
  readonly periods: Readonly<
    Partial<Record<ReportingSpan, { readonly from: DayRule; readonly to: DayRule; readonly due?: DayRule }>>
  >;
}
