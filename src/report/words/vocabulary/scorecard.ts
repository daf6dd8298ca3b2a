import type { Template } from "../../../core/words.ts";

/** What an agency's scorecard says, in one language. */
export interface ScorecardVocabulary {
  /** Kind of document, in capitals. */
  readonly documentType: string;
  /** Titles of the parts beside those of progress. */
  readonly parts: Readonly<Record<"led" | "coordinated" | "submissions", string>>;
  /** Captions of tables. */
  readonly tables: Readonly<Record<"led" | "coordinated" | "submissions", string>>;
  /** Titles of columns beside those of progress. */
  readonly columns: Readonly<Record<"role" | "requests" | "answered" | "periods", string>>;
  /** `{agency}`, `{led}`, `{coordinated}`. */
  readonly opening: Template;
  /** Requests made to it; `{requests}`, `{answered}`, `{overdue}`. */
  readonly requests: Template;
  /** Said where it owes nothing itself. */
  readonly nothingLed: string;
  /** Title of the count of coordinated tasks. */
  readonly coordinatedTasks: string;
  /** A mark with its period; `{period}`. */
  readonly mark: Template;
}
