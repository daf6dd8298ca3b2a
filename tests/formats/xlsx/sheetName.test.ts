import { describe, expect, it } from "vitest";
import { sheetName } from "../../../src/formats/xlsx/sheetName.ts";

describe("sheetName", () => {
  it.each([
    ["Bảng 1. Hồ sơ", "Bảng 1. Hồ sơ"],
    ["a/b\\c:d*e?f[g]", "a b c d e f g"],
    ["'nháy'", "nháy"],
    ["Hình 3. Số việc đúng hạn, quá hạn của từng cơ quan", "Hình 3. Số việc đúng hạn, quá…"],
    ["x".repeat(40), `${"x".repeat(30)}…`],
    ["History", "_"],
    ["  ", "_"],
  ])("«%s» is called «%s»", (title, name) => {
    expect(sheetName(title, new Set())).toBe(name);
  });

  it("gives two sheets of one title two names, whatever the case of their letters", () => {
    const taken = new Set<string>();
    const title = "Kết quả thực hiện các chỉ tiêu năm";
    expect([title, title.toUpperCase(), title].map((text) => sheetName(text, taken))).toEqual([
      "Kết quả thực hiện các chỉ tiêu…",
      "KẾT QUẢ THỰC HIỆN CÁC CHỈ… (2)",
      "Kết quả thực hiện các chỉ… (3)",
    ]);
    expect([...taken].every((name) => name.length <= 31)).toBe(true);
  });
});
