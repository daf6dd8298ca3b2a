import { execFileSync } from "node:child_process";
import { readXlsx } from "hucre/xlsx";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/core/formatDay.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { toDocx } from "../../src/formats/docx.ts";
import { layOutRows } from "../../src/formats/layOutRows.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { tablesOf } from "../../src/formats/tablesOf.ts";
import { toXlsx } from "../../src/formats/xlsx.ts";
import type { Report, Row, Table } from "../../src/report/index.ts";
import { builtReports } from "../fixtures/report/builtReports.ts";
import { hasOffice, inkOutside, inkReach, type Opened, openInOffice } from "./office.ts";
import { printedTexts, wordsMissed, wordsOf } from "./printedTexts.ts";
import { program } from "./programs.ts";

const chartFont = program("fc-match")
  ? execFileSync("fc-match", ["--format=%{file}", "Liberation Sans:charset=1ebf"], { encoding: "utf8" })
  : "";
const reports = builtReports();
const reportOf = (name: string): Report => {
  const report = reports[name];
  if (report === undefined) throw new Error(`no report of ${name}`);
  return report;
};
const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** Pages each takes, as a document and as a workbook; charts drawn. */
const pages = {
  agencyScorecard: [4, 8],
  controlReport: [14, 16],
  dataEntryWorkbook: [4, 4],
  kpiReport: [3, 4],
  leaderBrief: [1, 4],
  planDocument: [16, 19],
  planProgressReport: [26, 41],
  reminderLetters: [1, 2],
  submissionMatrixReport: [6, 6],
} as const;
const names = Object.keys(pages) as (keyof typeof pages)[];

it("has a report of every builder", () => {
  expect(Object.keys(reports).sort()).toEqual([...names].sort());
});

describe.each(names)("%s, read back", (name) => {
  const report = reportOf(name);

  it("from Word: the tree's texts, each once, in order, and nothing else", async () => {
    const buffer = Buffer.from(await toDocx(report, { charts: "tables", evaluations: "none" }));
    const { value } = await mammoth.extractRawText({ buffer });
    expect(squeezed(value)).toBe(squeezed(printedTexts(report, "tables").join(" ")));
  });

  it("from a workbook: each table's cells in their places, figures as numbers or as printed", async () => {
    const book = await readXlsx(await toXlsx(report));
    const shown = book.sheets.filter(({ hidden }) => !hidden).map(({ rows }) => rows);
    const tables = tablesOf(report);
    for (const [index, table] of tables.entries()) {
      const rows = shown[shown.length - tables.length + index] ?? [];
      const expected = [...gridOf(table, table.header), ...gridOf(table, table.body)];
      const end = rows.length - (table.notes ?? []).length;
      const found = rows.slice(end - expected.length, end).map((row) => expected[0]?.map((_, at) => shownOf(row[at])));
      expect(found).toEqual(
        expected.map((row, at) =>
          row.map((text, column) => (isNumber(found[at]?.[column]) ? expect.any(Number) : text)),
        ),
      );
    }
  });
});

describe.skipIf(!hasOffice).each(names)("%s, in LibreOffice", (name) => {
  const report = reportOf(name);
  const opened = new Map<string, Opened>();
  const open = async (kind: "docx" | "xlsx"): Promise<Opened> => {
    const known = opened.get(kind);
    if (known) return known;
    const charts = "pictures";
    const bytes = kind === "docx" ? await toDocx(report, { chartFont }) : await toXlsx(report, { charts, chartFont });
    const made = openInOffice(`${name}.${kind}`, bytes);
    opened.set(kind, made);
    return made;
  };

  if (name === "kpiReport" || name === "planProgressReport")
    it("leaves no page before its first chart half empty", async () => {
      const { pictures } = await open("docx");
      expect(
        pictures
          .slice(0, 2)
          .map(inkReach)
          .filter((reach) => reach < 0.8),
      ).toEqual([]);
    });

  describe.each(["docx", "xlsx"] as const)("as %s", (kind) => {
    it("takes the pages it should, none of them empty", async () => {
      const made = await open(kind);
      expect(made.pages).toHaveLength(pages[name][kind === "docx" ? 0 : 1]);
      expect(made.pages.filter((page) => wordsOf(page).length < 2)).toEqual([]);
    });

    it("prints every word of the tree, none parted by a line or cut, and nothing in the margins", async () => {
      const made = await open(kind);
      const expected = printedTexts(report, kind === "docx" ? "pictures" : "tables").join(" ");
      expect(wordsMissed(made.drawn, expected)).toEqual([]);
      expect(made.pages.join(" ")).not.toMatch(/###|#NAME|Err:5\d\d/);
      expect(made.pictures.map((picture) => inkOutside(picture, 9))).toEqual(made.pictures.map(() => 0));
    });

    it("repeats the header of its last table on each page from where it begins", async () => {
      const made = await open(kind);
      const last = tablesOf(report).at(-1);
      const titles = (last?.header ?? []).flatMap(({ cells }) => cells.map(({ children }) => plainText(children)));
      const lacking = made.pages.map((page) => wordsMissed(page, titles.join(" ")).length);
      const begins = lacking.indexOf(0);
      expect(begins).toBeGreaterThanOrEqual(0);
      const rest = lacking.slice(begins);
      expect(rest.slice(0, rest.lastIndexOf(0) + 1).every((missed) => missed === 0)).toBe(true);
    });

    it("sets its letters in the decree's typeface, or one of its measures; charts in a face of their own", async () => {
      const { fonts } = await open(kind);
      expect(fonts.filter((font) => !/^(LiberationSerif|TimesNewRoman|LiberationSans|DejaVuSans)/.test(font))).toEqual(
        [],
      );
      expect(fonts.some((font) => /^(LiberationSerif|TimesNewRoman)/.test(font))).toBe(true);
    });

    // Briefs and sheets to fill in are not signed.
    const { signature } = report;
    if (signature !== undefined)
      it("signs below the end of its text, never alone on a page", async () => {
        const made = await open(kind);
        const page = made.pages.find((text) => text.includes("Nơi nhận:")) ?? "";
        const above = page.slice(0, page.indexOf("Nơi nhận:"));
        expect(wordsOf(above).filter((word) => !/^\d+$/.test(word)).length).toBeGreaterThan(2);
        expect(wordsMissed(page, signature.title ?? "")).toEqual([]);
      });
  });
});

/** Days come back as instants. */
function shownOf(value: unknown): unknown {
  return value instanceof Date ? formatDay(value.toISOString().slice(0, 10) as PlainDate, "vi") : (value ?? "");
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function gridOf({ columns }: Table, rows: readonly Row[]): readonly (readonly string[])[] {
  return layOutRows(rows, columns.length).map((places) =>
    places.map((cell) => (cell === undefined ? "" : plainText(cell.children))),
  );
}
