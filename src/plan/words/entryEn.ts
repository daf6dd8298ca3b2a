import type { EntryVocabulary } from "./entryVocabulary.ts";

/** Workbook in which units report what they did, in English. */
export const entryEn: EntryVocabulary = {
  columns: { key: "Work code", kind: "Status", on: "Day", document: "Number of the document", note: "Remark" },
  kinds: { started: "In progress", submitted: "Submitted", completed: "Completed", "reported-none": "None arose" },
};
