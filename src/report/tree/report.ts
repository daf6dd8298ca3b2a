import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { Language } from "../../core/words.ts";
import type { Block } from "./block.ts";
import type { Letterhead, Recipients, Signature } from "./letterhead.ts";

/**
 * A document (báo cáo) as one plain tree, from which every format is made. It is JSON as it stands, and it holds every
 * word the document prints: a format lays the tree out and adds no sentence of its own.
 */
export interface Report {
  /** Kind of node. */
  readonly kind: "report";
  /** Version of the tree's shape: stored reports outlive this release. */
  readonly version: 1;
  /** Language the texts were made in. */
  readonly language: Language;
  /** Title for files, browser tabs and lists; printed only where there is no letterhead. */
  readonly title: string;
  /** Day the document speaks of (ngày chốt số liệu); formats take their creation time from it, so bytes repeat. */
  readonly asOf: PlainDate;
  /** Head of the first page (phần đầu văn bản); absent: an internal table or a workbook. */
  readonly letterhead?: Letterhead;
  /** Body, then annexes: the sections that carry an `annex` head stand last. */
  readonly sections: readonly Section[];
  /** Printed after the last section that is not an annex, at the end side. */
  readonly signature?: Signature;
  /** Printed beside the signature, at the start side. */
  readonly recipients?: Recipients;
  /** What the figures point to by `from`, by key. */
  readonly evaluations: Readonly<Record<string, Evaluation>>;
}

/** Pages of one orientation. A section with an annex head, or of another orientation, starts a new page. */
export interface Section {
  /** Kind of node. */
  readonly kind: "section";
  /** Orientation of its A4 pages. */
  readonly orientation: "portrait" | "landscape";
  /** Head of an annex (phụ lục); absent: the section belongs to the body. */
  readonly annex?: AnnexHead;
  /** What it holds, in order. */
  readonly blocks: readonly Block[];
}

/** Head of an annex, three centred lines (Decree 30/2020, Annex I, part II, item 9). */
export interface AnnexHead {
  /** `Phụ lục I`, bold. */
  readonly label: string;
  /** Title, printed as it stands, bold. */
  readonly title: string;
  /** `(Kèm theo Báo cáo số … ngày …)`, italic. */
  readonly reference?: string;
}

/** Where one figure comes from, for the reader who asks: a title in HTML, a note in DOCX, a comment in XLSX. */
export interface Evaluation {
  /** What was evaluated: `Nhiệm vụ 24, kỳ 2022-Q1`. */
  readonly title: string;
  /** The derivation in sentences, one each, in the report's language. */
  readonly lines: readonly string[];
  /** The same derivation as data. */
  readonly derivation: readonly Step[];
}
