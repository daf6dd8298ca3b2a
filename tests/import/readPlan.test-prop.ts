import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { readPlan } from "../../src/import/readPlan.ts";
import type { PlanFormat } from "../../src/import/source/readSource.ts";
import { comparable } from "./comparable.ts";
import { anyLayout, readablePlan } from "./readablePlan.ts";
import { inUtf16, inWindows1258 } from "./writers/encodings.ts";
import { headLines, type Layout, tableRows, type WrittenRow } from "./writers/layout.ts";
import { writeCsv } from "./writers/writeCsv.ts";
import { writeDocx } from "./writers/writeDocx.ts";
import { writeExcelHtml } from "./writers/writeExcelHtml.ts";
import { writeHtml } from "./writers/writeHtml.ts";
import { writeText } from "./writers/writeText.ts";
import { writeWordHtml } from "./writers/writeWordHtml.ts";
import { writeXlsx } from "./writers/writeXlsx.ts";

const known = { agencies: quangNgai2022Plan.agencies, territory: quangNgai2022Plan.territory };
type Write = (
  head: readonly string[],
  rows: readonly WrittenRow[],
  columns: number,
) => string | Uint8Array | Promise<Uint8Array>;

/** Text has no merged cells. */
const flat = { parts: "empty" } as const;
const writers: readonly (readonly [string, PlanFormat, number, Partial<Layout>, Write])[] = [
  ["text between tabs", "text", 12, flat, (head, rows, columns) => writeText(head, rows, columns, "tabs")],
  [
    "text between bars, UTF-16",
    "text",
    10,
    flat,
    (head, rows, columns) => inUtf16(`\ufeff${writeText(head, rows, columns, "bars")}`, "little"),
  ],
  ["CSV", "text", 12, flat, (head, rows, columns) => writeCsv(head, rows, columns, ";")],
  ["HTML", "html", 12, {}, (head, rows) => writeHtml(head, rows, { breaks: "p" })],
  [
    "HTML of Word, Windows-1258",
    "html",
    10,
    {},
    (head, rows) => inWindows1258(writeWordHtml(head, rows, { charset: "windows-1258", lists: true })),
  ],
  ["HTML of Excel", "html", 10, {}, writeExcelHtml],
  ["XLSX", "xlsx", 12, {}, (head, rows) => writeXlsx(head, rows, { strings: "shared" })],
  ["DOCX", "docx", 8, {}, (head, rows) => writeDocx(head, rows)],
];

describe("any plan in any layout comes back equal", () => {
  it.each(writers)("%s", async (_, format, numRuns, own, write) => {
    await fc.assert(
      fc.asyncProperty(readablePlan, anyLayout, async (plan, any) => {
        const layout = { ...any, ...own };
        const input = await write(headLines(plan), tableRows(plan, layout), layout.columns.length);
        const read = await readPlan(input, { format, ...known });
        expect(comparable(read.plan)).toEqual(comparable(plan));
      }),
      { numRuns },
    );
  });
});
