import type { Template } from "../../../core/words.ts";
import type { Entry } from "../../tree/table.ts";

/** What a blank workbook for data entry says, in one language. */
export interface DataEntryVocabulary {
  /** Title of a workbook on tasks; `{plan}`, `{date}`. */
  readonly tasks: Template;
  /** Title of a workbook of records. */
  readonly records: string;
  /** Kind of document, in capitals. */
  readonly documentType: string;
  /** Caption of the table of tasks. */
  readonly caption: string;
  /** Id of the table of records, which names its sheet. */
  readonly recordsId: string;
  /** Title of the instructions. */
  readonly instructions: string;
  /** What is said before the columns. */
  readonly before: Readonly<Record<"tasks" | "records", readonly string[]>>;
  /** How a column is filled in; `{column}`, `{rule}`. */
  readonly column: Template;
  /** What a column takes; `{options}` of a short list. */
  readonly rules: Readonly<Record<Entry["kind"], Template>>;
  /** What a column of a long list takes; `{count}`. */
  readonly longList: Template;
  /** What a column of yes and no takes. */
  readonly yesNo: readonly [yes: string, no: string];
  /** After the rule of a column that may stay empty. */
  readonly mayBeEmpty: string;
  /** After the rule of a column that may not. */
  readonly required: string;
  /** What is said where nothing is left to report. */
  readonly nothing: string;
}
