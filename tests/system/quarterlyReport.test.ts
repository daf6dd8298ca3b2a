import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { hasOffice, inkOutside, type Opened, openInOffice } from "./office.ts";

const file = (ending: string): Uint8Array =>
  readFileSync(`examples/quarterly-report/golden/quarter-3-2022.vi.${ending}`);
const flat = (text: string): string => text.replace(/\s+/g, " ");

describe.skipIf(!hasOffice)("the quarterly report, in LibreOffice", () => {
  let document: Opened;
  let workbook: Opened;
  beforeAll(() => {
    document = openInOffice("quarter.docx", file("docx"));
    workbook = openInOffice("quarter.xlsx", file("xlsx"));
  });

  it("takes ten pages of body, one of the form with its notes, and three of the figures by period", () => {
    const starts = document.pages.flatMap((page, at) => (/^\s*Phụ lục I+\s*$/m.test(page) ? [at + 1] : []));
    expect([...starts, document.pages.length]).toEqual([11, 12, 14]);
  });

  it("repeats the header of the figures by period on each of its pages", () => {
    for (const page of document.pages.slice(11)) expect(flat(page)).toContain("(7)=(4)-(6)");
  });

  it("prints nothing in the margins, of the document and of the workbook", () => {
    const pictures = [...document.pictures, ...workbook.pictures];
    expect(pictures.map((picture) => inkOutside(picture, 9))).toEqual(pictures.map(() => 0));
  });

  it("prints head, form, closing words and signature whole", () => {
    const text = flat(document.pages.join(" "));
    for (const expected of ["Biểu số II.06/VPCP/KSTT", "Chưa nhận được báo cáo", "quý III/2022./.", "PHÓ CHỦ TỊCH"])
      expect(text).toContain(expected);
  });
});
