import { beforeAll, describe, expect, it } from "vitest";
import { toXlsx } from "../../src/formats/xlsx/toXlsx.ts";
import { hostileReport } from "../fixtures/report/hostileReport.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { longForm, longReport } from "./longReport.ts";
import { hasOffice, inkOutside, type Opened, openInOffice, saveAs } from "./office.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ");

describe.skipIf(!hasOffice)("a report as a workbook, in LibreOffice", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = openInOffice("report.xlsx", await toXlsx(longReport(50)));
  });

  it("takes the pages it should: two of text, one a small table, and the form's", () => {
    expect(opened.pages.map((page) => page.includes("Nhận giải quyết"))).toEqual([
      ...Array(6).fill(false),
      ...Array(3).fill(true),
    ]);
  });

  it("prints every row of the form once, in order, its header on each page", () => {
    const pages = opened.pages.slice(6).map(flat);
    const rows = pages.flatMap((page) => [...page.matchAll(/Lĩnh vực thứ (\d+): cấp, đổi/g)].map((m) => Number(m[1])));
    expect(rows).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    for (const page of pages) expect(page).toContain("(3)=(4)+(5)");
  });

  it("cuts nothing: each text of the sheets is printed whole, the margins are empty", () => {
    const text = flat(opened.pages.join(" "));
    for (const expected of [
      "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;",
      "Tỷ lệ tăng qua bốn quý năm 2022; quý II năm 2021 không có số liệu.",
      "Cột (3) gồm cả hồ sơ từ kỳ trước chuyển sang.",
      "Nguyễn Văn A",
    ])
      expect(text).toContain(expected);
    expect(opened.pictures.map((picture) => inkOutside(picture, 9))).toEqual(opened.pictures.map(() => 0));
  });

  it("gives back numbers as numbers and text as text", async () => {
    const { letterhead: _head, signature: _signature, recipients: _recipients, ...bare } = sampleReport;
    const sections = [{ kind: "section", orientation: "landscape", blocks: [longForm(1)] }] as const;
    const csv = saveAs(
      "form.xlsx",
      await toXlsx({ ...bare, sections }),
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
    );
    const title = '"Lĩnh vực thứ 1: cấp, đổi, thu hồi giấy phép và giấy chứng nhận"';
    expect(csv.split("\n")[5]).toBe(`1,${title},12,7,5,58.33%`);
  });

  it("opens hostile text as text", async () => {
    const { pages } = openInOffice("hostile.xlsx", await toXlsx(hostileReport, { evaluations: "none" }));
    const text = flat(pages.join(" "));
    expect(text).toContain('=HYPERLINK("http://x.vn","x")');
    expect(text).toContain("@SUM(A1:A9)");
    expect(text).not.toMatch(/#NAME\?|Err:5\d\d/);
  });
});
