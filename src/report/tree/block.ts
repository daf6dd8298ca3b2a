import type { Chart } from "./chart.ts";
import type { Inline, Tone, Value } from "./inline.ts";
import type { Table } from "./table.ts";

/** What stands below one another on a page. */
export type Block = Heading | Paragraph | List | Notice | Highlights | FormHead | Table | Figure;

/** Title of a part (phần, mục, khoản): depth 1 bold capitals as given, depth 2 bold, depth 3 bold italic. */
export interface Heading {
  /** Kind of node. */
  readonly kind: "heading";
  /** 1 part, 2 item, 3 point. */
  readonly depth: 1 | 2 | 3;
  /** `I.`, `1.`, `a)`: printed before the title. */
  readonly number?: string;
  /** The title. */
  readonly children: readonly Inline[];
}

/** Paragraph of running text, justified, first line indented in print. */
export interface Paragraph {
  /** Kind of node. */
  readonly kind: "paragraph";
  /** In the middle, without an indent, as who decides and `QUYẾT ĐỊNH:` stand; absent: running text. */
  readonly align?: "center";
  /** Its text. */
  readonly children: readonly Inline[];
}

/** List of points. */
export interface List {
  /** Kind of node. */
  readonly kind: "list";
  /** Numbered 1., 2., …; otherwise with dashes, as Vietnamese documents write them. */
  readonly ordered: boolean;
  /** One line of text each. */
  readonly items: readonly (readonly Inline[])[];
}

/** A remark set apart from the text (lưu ý): synthetic data, a date that rests on a forecast. */
export interface Notice {
  /** Kind of node. */
  readonly kind: "notice";
  /** How it is to be seen. */
  readonly tone: Tone;
  /** Its text. */
  readonly children: readonly Inline[];
}

/** A few figures to see first (số liệu chính): tiles on a screen, a one-row table on paper. */
export interface Highlights {
  /** Kind of node. */
  readonly kind: "highlights";
  /** The figures, two to six of them. */
  readonly items: readonly Highlight[];
}

/** One figure to see first. */
export interface Highlight {
  /** What it is: `Quá hạn`. */
  readonly label: string;
  /** The figure. */
  readonly value: Value;
  /** What to compare it with: `trên 87 kỳ phải thực hiện`. */
  readonly note?: string;
  /** How it is to be seen. */
  readonly tone: Tone;
}

/** Three-part head of a statutory form (đầu biểu mẫu). */
export interface FormHead {
  /** Kind of node. */
  readonly kind: "form-head";
  /** Start side, one line each: the form's number and who prescribed it; the first line is bold. */
  readonly start: readonly string[];
  /** Middle: title in bold capitals as given. */
  readonly title: string;
  /** Middle, below the title, italic: the period reported, the data cut-off. */
  readonly lines: readonly string[];
  /** End side, one line each: who reports, who receives. */
  readonly end: readonly string[];
}

/** A picture as data (biểu đồ): each format draws it with `drawChart`; the table says the same in words. */
export interface Figure {
  /** Kind of node. */
  readonly kind: "figure";
  /** Caption, printed below: `Hình 1. …`. */
  readonly caption: string;
  /** What the picture shows, in one or two sentences, for those who cannot see it. */
  readonly description: string;
  /** The picture. */
  readonly chart: Chart;
  /** The same figures as a table. */
  readonly table: Table;
}
