import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/formats/csv/toCsv.ts";
import { inertText } from "../../src/formats/inertText.ts";
import type { Table } from "../../src/report/index.ts";
import { hostileTexts } from "../fixtures/report/hostileReport.ts";
import { hasOffice, saveAs } from "./office.ts";

const texts = [...hostileTexts.map(inertText), "=1+1", "- Sở Tư pháp;", "Đặc biệt: Ủy ban nhân dân", "-5"];
const table: Table = {
  kind: "table",
  id: "bang",
  columns: [{ id: "noi-dung", title: "Nội dung", width: 1, align: "start" }],
  header: [],
  body: texts.map((value) => ({ kind: "row", cells: [{ children: [{ kind: "text", value }] }] })),
};

/** Comma, quote, UTF-8: what the import dialog proposes when it sees the byte order mark; no dialog opens here. */
const utf8 = "Text - txt - csv (StarCalc):44,34,76,1";

describe.skipIf(!hasOffice)("a table as CSV, in LibreOffice", () => {
  /** Cells with their formulas, as LibreOffice's own flat format holds them. */
  const sheet = hasOffice ? saveAs("table.csv", Buffer.from(toCsv(table)), "fods", utf8) : "";
  const cells = [...sheet.matchAll(/<table:table-cell[^>]*>([\s\S]*?)<\/table:table-cell>/g)].map(([, inner = ""]) =>
    [...inner.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)]
      .map(([, line = ""]) =>
        line
          .replaceAll("&apos;", "'")
          .replace(/<text:s[^>]*\/>|<text:tab\/>/g, " ")
          .replace(/<[^>]*>/g, ""),
      )
      .join("\n"),
  );

  it("runs nothing: no cell is a formula or an error", () => {
    expect(sheet).not.toContain("table:formula");
    expect(cells.filter((cell) => /^(#NAME|Err:)/.test(cell))).toEqual([]);
  });

  it("keeps diacritics and bullets", () => {
    expect(cells).toContain("Đặc biệt: Ủy ban nhân dân");
    expect(cells).toContain("- Sở Tư pháp;");
    expect(cells).toContain("- gạch đầu dòng vẫn phải là gạch đầu dòng");
    expect(cells).toContain("-5");
  });

  it("shows what could run as text, its mark before it", () => {
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("'@SUM(A1:A9)");
  });
});
