import type { Template } from "../../../core/words.ts";

/** What reminder letters say, in one language. */
export interface ReminderVocabulary {
  /** After "V/v"; `{document}`. */
  readonly subject: Template;
  /** Title for files and lists; `{agency}`, `{subject}`. */
  readonly title: Template;
  /** A plan that has a name; `{plan}`, `{document}`. */
  readonly plan: Template;
  /** `{plan}`, `{date}`, `{agency}`; clauses follow. */
  readonly opening: Template;
  /** Clauses after `opening`, those of zero left out; `{count}`, `{days}`. */
  readonly clauses: Readonly<Record<"overdue" | "next" | "requests", Template>>;
  /** Titles of the tables. */
  readonly tables: Readonly<Record<"overdue" | "next" | "requests", string>>;
  /** Titles of columns beside those of progress. */
  readonly columns: Readonly<Record<"deliverables" | "asker" | "subject" | "sentOn", string>>;
  /** `{issuer}`, `{agency}`; points follow. */
  readonly asking: Template;
  /** What is asked for; `{table}` is the number of the table, `{to}`, `{date}`. */
  readonly points: Readonly<Record<"overdue" | "next" | "requests" | "report", Template>>;
  /** What the day to report by is. */
  readonly reportBy: string;
  /** Last sentence; `{agency}`. */
  readonly closing: Template;
  /** Who gets a copy where the frame does not say. */
  readonly recipients: readonly string[];
}
