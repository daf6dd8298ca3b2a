import type { WorkEvent } from "../taskEvent.ts";

/** What a unit may report of a task in a workbook. */
export type EntryKind = Extract<WorkEvent["kind"], "started" | "submitted" | "completed" | "reported-none">;

/** Words of the workbook in which units report what they did: it is written and read by the same ones. */
export interface EntryVocabulary {
  /** Titles of the columns that are read back. */
  readonly columns: Readonly<Record<"key" | "kind" | "on" | "document" | "note", string>>;
  /** What may be chosen. */
  readonly kinds: Readonly<Record<EntryKind, string>>;
}
