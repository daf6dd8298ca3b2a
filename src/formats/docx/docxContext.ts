import type * as Docx from "docx";
import type { Figure } from "../../report/tree/block.ts";
import type { Evaluation, Report } from "../../report/tree/report.ts";
import type { ChartPicture } from "../charts/chartPictures.ts";
import type { Stretch } from "./stencil.ts";

/** What every part of a document is made with. */
export interface DocxContext {
  /** The peer package. */
  readonly docx: typeof Docx;
  /** What figures point to; empty: no comments. */
  readonly evaluations: Report["evaluations"];
  /** What the comments made so far say, in order of their ids. */
  readonly comments: Evaluation[];
  /** Rows of large tables, written once the document is packed. */
  readonly stretches: Stretch[];
  /** Charts drawn; a figure that is not in it is given by its table. */
  readonly pictures: ReadonlyMap<Figure, readonly ChartPicture[]>;
  /** Width between the margins of the section being laid out, twentieths of a point. */
  readonly width: number;
}
