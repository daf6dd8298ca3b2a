import type { Integer, Percent, Ratio } from "../core/numbers.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Step } from "../core/step.ts";

export interface Report {
  readonly kind: "report";
  readonly language: "vi" | "en";
  readonly title: string;
  readonly letterhead?: Letterhead;
  readonly sections: readonly Section[];
  readonly signature?: Signature;
  readonly recipients?: readonly string[];
  readonly evaluations: Readonly<Record<string, Evaluation>>; // what figures point to
}
/** Pages of one orientation; the annex starts a new one. */
export interface Section {
  readonly kind: "section";
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
}
export interface Letterhead {
  readonly parentAgency?: string;
  readonly agency: string;
  readonly number?: string;
  readonly place?: string;
  readonly date?: PlainDate;
  readonly documentType: string;
  readonly subject: string;
  readonly legalBasis?: readonly string[];
}
export interface Signature {
  readonly authority?: "TM." | "KT." | "TL." | "TUQ." | "Q.";
  readonly title: string;
  readonly name?: string;
}

export type Block = Heading | Paragraph | List | Table | Figure;
export interface Heading {
  readonly kind: "heading";
  readonly depth: 1 | 2 | 3;
  readonly number?: string;
  readonly children: readonly Inline[];
}
export interface Paragraph {
  readonly kind: "paragraph";
  readonly children: readonly Inline[];
}
export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

export type Inline = Text | Strong | Figures;
export interface Text {
  readonly kind: "text";
  readonly value: string;
}
export interface Strong {
  readonly kind: "strong";
  readonly children: readonly Inline[];
}
/** A number or a day: machine value for spreadsheets, `text` for people (made once, by the builder), `from` to its evaluation. */
export interface Figures {
  readonly kind: "value";
  readonly value: Scalar;
  readonly text: string;
  readonly from?: string;
}
export type Scalar =
  | { readonly kind: "integer"; readonly value: Integer; readonly unit?: string }
  | { readonly kind: "percent"; readonly value: Ratio; readonly target?: Percent }
  | { readonly kind: "date"; readonly value: PlainDate };

export interface Table {
  readonly kind: "table";
  readonly caption?: string;
  readonly unit?: string;
  readonly columns: readonly Column[];
  readonly header: readonly Row[];
  readonly body: readonly Row[];
  readonly notes?: readonly string[];
}
export interface Column {
  readonly id: string;
  readonly width: number /* share of the whole, sums to 1 */;
  readonly align: "start" | "center" | "end";
}
export interface Row {
  readonly kind: "header" | "group" | "row" | "total";
  readonly cells: readonly Cell[];
}
export interface Cell {
  readonly children: readonly Inline[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
/** A picture as data; each format draws it with `drawChart`. `table` says the same in words. */
export interface Figure {
  readonly kind: "figure";
  readonly caption: string;
  readonly chart: Chart;
  readonly table: Table;
}
export type Chart =
  | {
      readonly kind: "bullets";
      readonly bars: readonly {
        readonly label: string;
        readonly value?: Ratio;
        readonly low?: Ratio;
        readonly high?: Ratio;
        readonly target?: Percent;
        readonly verdict: string;
      }[];
    }
  | {
      readonly kind: "timeline";
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly today?: PlainDate;
      readonly rows: readonly {
        readonly label: string;
        readonly group?: string;
        readonly from: PlainDate;
        readonly to: PlainDate;
        readonly due?: PlainDate;
        readonly status: string;
      }[];
    }
  | {
      readonly kind: "bars";
      readonly bars: readonly {
        readonly label: string;
        readonly parts: readonly { readonly key: string; readonly value: number }[];
      }[];
    }
  | {
      readonly kind: "trend";
      readonly points: readonly { readonly period: string; readonly value: Ratio }[];
      readonly target?: Percent;
    };
export interface Evaluation {
  readonly title: string;
  readonly derivation: readonly Step[];
}
