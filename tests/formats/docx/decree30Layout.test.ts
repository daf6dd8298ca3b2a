import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decree30Layout, type LayoutPart } from "../../../src/formats/docx/decree30Layout.ts";

/** Annex I of the decree as printed: number, part, letters, sizes, style, example, …, size of the example. */
const table = JSON.parse(readFileSync("tests/fixtures/formats/decree30Table.json", "utf8")) as readonly string[][];

/** Row of the annex each part was read from. */
const rows: Readonly<Record<LayoutPart, string>> = {
  nationalName: "- Quốc hiệu",
  motto: "- Tiêu ngữ",
  parentAgency: "- Tên cơ quan, tổ chức chủ quản trực tiếp",
  agency: "- Tên cơ quan, tổ chức ban hành văn bản",
  number: "Số, ký hiệu của văn bản",
  placeAndDate: "Địa danh và thời gian ban hành văn bản",
  documentType: "- Tên loại văn bản",
  subject: "- Trích yếu nội dung",
  letterSubject: "Trích yếu nội dung",
  body: "Nội dung văn bản",
  sectionTitle: "- Số thứ tự và tiêu đề của mục",
  clauseTitle: "Trường hợp có tiêu đề",
  pointTitle: "- Điểm",
  authority: "- Quyền hạn của người ký",
  signerName: "- Họ tên của người ký",
  addressees: "Từ “Kính gửi” và tên cơ quan, tổ chức, cá nhân nhận văn bản",
  recipientsLabel: "- Từ “Nơi nhận”",
  recipients: "- Tên cơ quan, tổ chức, cá nhân nhận văn bản",
  annexLabel: "- Từ “Phụ lục” và số thứ tự của phụ lục",
  annexTitle: "- Tiêu đề của phụ lục",
  pageNumber: "Số trang",
};

describe("decree30Layout", () => {
  it.each(Object.entries(rows) as [LayoutPart, string][])("%s is set as the row «%s» says", (part, name) => {
    const [, , letters, sizes = "", style = "", , , , example] = table.find((row) => row[1] === name) ?? [];
    const [min, max = min] = sizes.split(" - ").map(Number);
    const { size, bold, italic, letters: ours } = decree30Layout.parts[part];
    expect({ size, bold, italic, letters: ours }).toEqual({
      size: { min, max, used: Number(example) },
      bold: style.includes("đậm"),
      italic: /nghiêng/i.test(style),
      letters: letters === "In hoa" ? "capitals" : "normal",
    });
  });

  it("uses no measure outside the decree's bounds", () => {
    const { margins, firstLine, paragraphSpacing, lineSpacing } = decree30Layout.page;
    const measures = [...Object.values(margins), firstLine, paragraphSpacing, lineSpacing];
    for (const { min, max = Number.POSITIVE_INFINITY, used } of measures) {
      expect(used).toBeGreaterThanOrEqual(min);
      expect(used).toBeLessThanOrEqual(max);
    }
  });
});
