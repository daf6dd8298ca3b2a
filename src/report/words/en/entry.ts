import type { DataEntryVocabulary } from "../vocabulary/entry.ts";

/** Blank workbook for data entry, in English. */
export const entry: DataEntryVocabulary = {
  tasks: "What was done under the plan “{plan}” (work open as of {date})",
  records: "Records to be entered",
  documentType: "DATA ENTRY FORM",
  caption: "Work to report on",
  recordsId: "records",
  instructions: "HOW TO FILL IN",
  before: {
    tasks: [
      "Fill in the empty columns only; the others are locked. Do not change the work codes, and do not add or remove rows.",
      "Each row is one piece of work of one unit. Leave the row empty where nothing was done.",
    ],
    records: [
      "Each row is one record. Do not change the titles of the columns, and do not add totals.",
      "When done, save the sheet as a CSV UTF-8 file.",
    ],
  },
  column: "{column}: {rule}",
  rules: {
    text: "text",
    count: "a whole number from 0",
    date: "a day, such as 31/12/2022",
    choice: "one of: {options}",
  },
  longList: "one of the {count} of the list",
  yesNo: ["yes", "no"],
  mayBeEmpty: "; empty while unknown",
  required: "; never empty",
  nothing: "Nothing is left to report on.",
};
