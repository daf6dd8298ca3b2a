import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "../../src/formats/docx/toDocx.ts";
import { hostileReport } from "../fixtures/report/hostileReport.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { longReport } from "./longReport.ts";
import { hasOffice, inkOutside, type Opened, openInOffice } from "./office.ts";
import { program } from "./programs.ts";

const chartFont = program("fc-match")
  ? execFileSync("fc-match", ["--format=%{file}", "Liberation Sans:charset=1ebf"], { encoding: "utf8" })
  : "";
const flat = (text: string): string => text.replace(/\s+/g, " ");

const rowsOf = ({ pages }: Opened): readonly number[] =>
  pages.flatMap((page) => [...flat(page).matchAll(/Lĩnh vực thứ (\d+): cấp, đổi, thu hồi/g)].map((m) => Number(m[1])));

describe.skipIf(!hasOffice)("a report as a Word document, in LibreOffice", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = openInOffice("report.docx", await toDocx(longReport(50), { chartFont }));
  });

  it("takes the pages it should: three of the body with its pictures, three of the annex", () => {
    expect(opened.pages).toHaveLength(6);
  });

  it("shows no number on the first page of body and annex, and the right one on the others", () => {
    const numbers = opened.pages.map((page) => /^\s*(\d+)\s*$/m.exec(page.split("\n").slice(0, 3).join("\n"))?.[1]);
    expect(numbers).toEqual([undefined, "2", "3", undefined, "2", "3"]);
  });

  it("repeats the header rows of the table on each of its pages", () => {
    for (const page of opened.pages.slice(3)) {
      expect(flat(page)).toContain("Nhận giải quyết");
      expect(flat(page)).toContain("(3)=(4)+(5)");
    }
  });

  it("keeps every row whole, in order, on one page", () => {
    expect(rowsOf(opened)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it("does the same with so many rows that they are written from one laid-out row of each kind", async () => {
    const many = openInOffice("many-rows.docx", await toDocx(longReport(400), { chartFont }));
    expect(rowsOf(many)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    for (const page of many.pages.slice(3)) expect(flat(page)).toContain("(3)=(4)+(5)");
    expect(many.pictures.map((picture) => inkOutside(picture, 9))).toEqual(many.pictures.map(() => 0));
  });

  it("prints nothing in the margins", () => {
    expect(opened.pictures.map((picture) => inkOutside(picture, 9))).toEqual(opened.pictures.map(() => 0));
  });

  it("prints the same text as the tree holds", () => {
    const text = flat(opened.pages.join(" "));
    for (const expected of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Quảng Ngãi, ngày 14 tháng 10 năm 2022",
      "Căn cứ Quyết định số 140/QĐ-UBND ngày 28/01/2022 của Chủ tịch UBND",
      "Trên đây là báo cáo mẫu./.",
      "KT. CHỦ TỊCH",
      "Nguyễn Văn A",
      "(Kèm theo Báo cáo số /BC-VP ngày 14 tháng 10 năm 2022)",
      "Cột (3) gồm cả hồ sơ từ kỳ trước chuyển sang.",
    ])
      expect(text).toContain(expected);
  });

  it("gives figures by their tables when asked, on fewer pages", async () => {
    const { pages } = openInOffice("tables.docx", await toDocx(sampleReport, { charts: "tables" }));
    expect(pages).toHaveLength(3);
    expect(flat(pages.join(" "))).toContain("20,73 điểm %");
  });

  it("opens hostile text as text", async () => {
    const { pages } = openInOffice("hostile.docx", await toDocx(hostileReport, { chartFont, evaluations: "none" }));
    expect(flat(pages.join(" "))).toContain('<script>alert("x")</script>');
  });
});
