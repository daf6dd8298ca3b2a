import type { Template } from "../../../core/words.ts";

/** What a leader's brief says, in one language. */
export interface BriefVocabulary {
  /** Kind of document, in capitals. */
  readonly documentType: string;
  /** Titles of group rows; `{count}`, `{days}`. */
  readonly groups: Readonly<Record<"overdue" | "next", Template>>;
  /** What the first table counts. */
  readonly work: string;
  /** Title of the column of days late or left. */
  readonly days: string;
  /** Titles of the columns that name their tables. */
  readonly parts: Readonly<Record<"kpis" | "decisions", string>>;
  /** Said in a group that has none. */
  readonly none: Readonly<Record<"overdue" | "next" | "decisions", string>>;
  /** Work left out, by task; `{count}`, `{tasks}`. */
  readonly moreWork: Template;
  /** Targets left out; `{count}`, `{names}`. */
  readonly moreTargets: Template;
  /** Several agencies, the first by name; `{agency}`, `{count}`. */
  readonly andOthers: Template;
  /** What a leader is asked to decide; `{count}`, `{tasks}`, `{agencies}`. */
  readonly decisions: Readonly<Record<"extensions" | "overdue" | "requests" | "notMet" | "open", Template>>;
}
