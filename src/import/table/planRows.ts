import type { Issue } from "../../core/issue.ts";
import type { SourceParagraph } from "../source/sourceDocument.ts";
import type { TableRow } from "./tableRow.ts";

/** The rows of a document that hold tasks, and the text around them. */
export interface PlanRows {
  /** Rows under a recognised heading, headings dropped. */
  readonly rows: readonly TableRow[];
  /** Paragraphs before the first such row. */
  readonly before: readonly SourceParagraph[];
  /** Text below and between the tables, stretch by stretch: organisation, recipients, signature. */
  readonly after: readonly (readonly SourceParagraph[])[];
  /** What was noticed. */
  readonly issues: readonly Issue[];
}
