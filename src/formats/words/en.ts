import type { FormatsWords } from "./vi.ts";

/** What this layer says, in English. */
export const en: FormatsWords = {
  language: "en",
  issues: {
    "cell-too-long": "Cell {cell} of sheet “{sheet}” has {length} characters, a spreadsheet holds {limit} in one cell",
    "chart-font-required":
      'The report has {charts} {charts|chart|charts} and no font to draw the letters in {charts|it|them}: give chartFont, the path of a font file (TTF, OTF) with Vietnamese letters, or charts: "tables" to show the figures as tables',
    "chart-font-unreadable":
      'The font in the file “{file}” cannot draw the letter “{letter}”: give chartFont a font file (TTF, OTF) with Vietnamese letters, or charts: "tables" to show the figures as tables',
    "not-a-report": "A report built by kstthc/report (such as planDocument) is needed, not “{value}”",
    "not-finite": "“{value}” is not a number",
    "peer-missing": "This format needs the package “{peer}” {version}: run npm install {peer}@{version}",
    "row-not-filled": "Row {row} has {fields} fields, the header has {columns} columns",
    "table-not-filled": "Row {row} of the table has {cells} cells, which do not cover its {columns} columns",
  },
  steps: {},
  formats: { morning: "morning", afternoon: "afternoon" },
};
