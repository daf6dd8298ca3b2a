import type * as Docx from "docx";
import type { Figure } from "../../report/tree/block.ts";
import type { Report } from "../../report/tree/report.ts";
import type { ChartPicture } from "../charts/chartPictures.ts";

/** What every part of a document is made with. */
export interface DocxContext {
  /** The peer package. */
  readonly docx: typeof Docx;
  /** What figures point to; empty: no comments. */
  readonly evaluations: Report["evaluations"];
  /** Who speaks in comments. */
  readonly author: string;
  /** When: the report's own day, so that bytes repeat. */
  readonly date: Date;
  /** Comments made so far, in order of their ids. */
  readonly comments: Docx.ICommentOptions[];
  /** Charts drawn; a figure that is not in it is given by its table. */
  readonly pictures: ReadonlyMap<Figure, readonly ChartPicture[]>;
  /** Width between the margins of the section being laid out, twentieths of a point. */
  readonly width: number;
}
