import type { Percent, Ratio } from "../../core/numbers.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Tone } from "./inline.ts";

/** A picture as data; `drawChart` makes an SVG tree of it. */
export type Chart = BulletsChart | TimelineChart | BarsChart | TrendChart;

/** KPIs against their targets (chỉ tiêu so với mục tiêu). */
export interface BulletsChart {
  /** Kind of chart. */
  readonly kind: "bullets";
  /** One bar each. */
  readonly bars: readonly Bullet[];
}

/** One KPI. Value absent: nothing was counted, or only the bounds are known. */
export interface Bullet {
  /** Short name. */
  readonly label: string;
  /** What was reached. */
  readonly value?: Ratio;
  /** Printed beside the bar: `22,21%`. */
  readonly text: string;
  /** Lowest possible value, while some cases are unknown. */
  readonly low?: Ratio;
  /** Highest possible value, while some cases are unknown. */
  readonly high?: Ratio;
  /** The target; absent: any increase. */
  readonly target?: Percent;
  /** What was judged, in words: `Đạt`. */
  readonly verdict: string;
  /** How it is to be seen. */
  readonly tone: Tone;
}

/** Tasks along a year (tiến độ theo thời gian). */
export interface TimelineChart {
  /** Kind of chart. */
  readonly kind: "timeline";
  /** First day shown. */
  readonly from: PlainDate;
  /** Last day shown. */
  readonly to: PlainDate;
  /** Where the line of the day stands; absent: none. */
  readonly today?: PlainDate;
  /** One row each, in order; rows with the same `group` stand together. */
  readonly rows: readonly TimelineRow[];
}

/** One task. */
export interface TimelineRow {
  /** Label as printed in the plan, e.g. `24`. */
  readonly number: string;
  /** What is to be done, shortened by the chart. */
  readonly label: string;
  /** Title of its group. */
  readonly group?: string;
  /** When it is to be done. */
  readonly spans: readonly TimelineSpan[];
  /** Days on which something falls due. */
  readonly marks: readonly TimelineMark[];
}

/** A stretch of work. */
export interface TimelineSpan {
  /** Có thời hạn · định kỳ · thường xuyên · theo kế hoạch hoặc chưa xác định ngày. */
  readonly kind: "dated" | "recurring" | "continuous" | "undated";
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/** A due day and what became of it. */
export interface TimelineMark {
  /** The due day. */
  readonly on: PlainDate;
  /** Đúng hạn · hoàn thành quá hạn · quá hạn · sắp đến hạn · chưa đến hạn. */
  readonly state: "on-time" | "late" | "overdue" | "due-soon" | "not-due";
}

/** Stacked counts (việc đúng hạn, quá hạn của từng cơ quan). */
export interface BarsChart {
  /** Kind of chart. */
  readonly kind: "bars";
  /** What the text at the end of a bar is: `Tỷ lệ đúng hạn`; absent: it explains itself. */
  readonly textLabel?: string;
  /** Parts a bar may have, in stacking order. */
  readonly keys: readonly BarKey[];
  /** One bar each. */
  readonly bars: readonly Bar[];
}

/** One part's meaning. */
export interface BarKey {
  /** Kebab-case name. */
  readonly key: string;
  /** What it means, in words. */
  readonly label: string;
  /** How it is to be seen. */
  readonly tone: Tone;
}

/** One bar. */
export interface Bar {
  /** Whose it is. */
  readonly label: string;
  /** Printed at the bar's end: `92,3%`. */
  readonly text?: string;
  /** Its parts; a key left out is zero. */
  readonly parts: readonly BarPart[];
}

/** One part of a bar. */
export interface BarPart {
  /** Which of the chart's `keys` it is. */
  readonly key: string;
  /** How many. */
  readonly value: number;
}

/** A share by period (diễn biến theo kỳ). */
export interface TrendChart {
  /** Kind of chart. */
  readonly kind: "trend";
  /** Periods along the axis, as printed: `Quý I`. */
  readonly periods: readonly string[];
  /** One line each, at most three; the values of the first are written beside it. */
  readonly series: readonly TrendSeries[];
  /** The target; absent: none. */
  readonly target?: Percent;
}

/** One line. */
export interface TrendSeries {
  /** What it is: `Năm 2022`. */
  readonly label: string;
  /** One value a period; `null`: no data, and the line breaks there. */
  readonly values: readonly (Ratio | null)[];
}
