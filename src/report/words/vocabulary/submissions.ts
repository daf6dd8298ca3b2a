import type { Template } from "../../../core/words.ts";
import type { SubmissionStatus } from "../../../plan/submissionMatrix.ts";

/** What can be counted of submissions. */
export type CountedSubmission = Extract<SubmissionStatus, "on-time" | "late" | "none-arose" | "not-sent">;

/** What a matrix of submissions says, in one language. */
export interface SubmissionVocabulary {
  /** Kind of document, in capitals. */
  readonly documentType: string;
  /** `{task}`, `{plan}`, `{date}`. */
  readonly subject: Template;
  /** `{task}`, `{content}`. */
  readonly opening: Template;
  /** `{printed}`: the time as the plan has it. */
  readonly printed: Template;
  /** Said where no unit owes a share. */
  readonly nobody: string;
  /** `{period}`, `{due}`, `{owed}`; clauses follow. */
  readonly period: Template;
  /** Clauses after `period`, those of zero left out; `{count}`. */
  readonly clauses: Readonly<Record<CountedSubmission | "not-due" | "excused", Template>>;
  /** Title of the column of units. */
  readonly unit: string;
  /** Units the plan names itself, where others come in groups. */
  readonly direct: string;
  /** Number and title of a group; `{number}`, `{group}`. */
  readonly group: Template;
  /** Letters and signs of the cells, none twice: the table is read without colour. */
  readonly marks: Readonly<Record<SubmissionStatus, string>>;
  /** A mark with days late; `{mark}`, `{days}`. */
  readonly markOfDays: Template;
  /** Titles of the columns and rows that count. */
  readonly counts: Readonly<Record<CountedSubmission, string>>;
  /** What each mark means. */
  readonly meanings: Readonly<Record<SubmissionStatus, string>>;
  /** Legend; `{marks}`. */
  readonly legend: Template;
  /** One entry of the legend; `{mark}`, `{meaning}`. */
  readonly legendEntry: Template;
  /** What the figures of group rows are. */
  readonly groupNote: string;
  /** Title of the count of those that sent. */
  readonly sent: string;
  /** Title of the count of those that owe. */
  readonly owed: string;
  /** First total row: sent of owed. */
  readonly sentOfOwed: string;
  /** `{sent}`, `{owed}`. */
  readonly share: Template;
  /** Caption. */
  readonly caption: string;
  /** Title of an evaluation; `{agency}`, `{period}`. */
  readonly source: Template;
}
