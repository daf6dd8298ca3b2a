import type { Integer, Percent, Ratio } from "../../core/numbers.ts";
import type { PlainDate } from "../../core/plainDate.ts";

/** What stands in a line of text. */
export type Inline = Text | Strong | Emphasis | Value | Status | Break;

/** Plain text. It may hold anything, so each format escapes it. */
export interface Text {
  /** Kind of node. */
  readonly kind: "text";
  /** The characters. */
  readonly value: string;
}

/** Bold text (chữ đậm). */
export interface Strong {
  /** Kind of node. */
  readonly kind: "strong";
  /** What is bold. */
  readonly children: readonly Inline[];
}

/** Italic text (chữ nghiêng). */
export interface Emphasis {
  /** Kind of node. */
  readonly kind: "emphasis";
  /** What is italic. */
  readonly children: readonly Inline[];
}

/** New line inside a cell or a paragraph. */
export interface Break {
  /** Kind of node. */
  readonly kind: "break";
}

/** A number or a day (số liệu): for people as `text`, for spreadsheets as `value`. */
export interface Value {
  /** Kind of node. */
  readonly kind: "value";
  /** Machine value, exact. */
  readonly value: Scalar;
  /** What is printed, made once by the builder, so that all formats round alike. */
  readonly text: string;
  /** Key into the report's `evaluations`; absent: the figure was given, not computed. */
  readonly from?: string;
}

/** Machine value of a figure. */
export type Scalar = IntegerScalar | PercentScalar | PointsScalar | DateScalar;

/** A count or an amount. */
export interface IntegerScalar {
  /** Kind of value. */
  readonly kind: "integer";
  /** Decimal text of any size. */
  readonly value: Integer;
  /** What is counted, e.g. `hồ sơ` or `đồng`; not part of the printed text. */
  readonly unit?: string;
}

/** A share (tỷ lệ phần trăm). */
export interface PercentScalar {
  /** Kind of value. */
  readonly kind: "percent";
  /** Exact: 1/4 is 25 %. */
  readonly value: Ratio;
  /** What it was judged against; rounding never crosses it. */
  readonly target?: Percent;
}

/** A difference of two shares (điểm phần trăm). */
export interface PointsScalar {
  /** Kind of value. */
  readonly kind: "points";
  /** Exact: 1/4 is 25 points. */
  readonly value: Ratio;
  /** What it was judged against; rounding never crosses it. */
  readonly target?: Percent;
}

/** A civil day. */
export interface DateScalar {
  /** Kind of value. */
  readonly kind: "date";
  /** The day. */
  readonly value: PlainDate;
}

/** How a state is to be seen, with colour or without: it never stands for a word, which is always printed too. */
export type Tone = "good" | "watch" | "bad" | "quiet";

/** A state in words (trạng thái): `Đạt`, `Quá hạn`; a badge where the format can, bold text elsewhere. */
export interface Status {
  /** Kind of node. */
  readonly kind: "status";
  /** How it is to be seen. */
  readonly tone: Tone;
  /** What it says. */
  readonly text: string;
  /** Key into the report's `evaluations`. */
  readonly from?: string;
}
