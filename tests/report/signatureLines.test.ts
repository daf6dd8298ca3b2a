import { describe, expect, it } from "vitest";
import { signatureLines } from "../../src/report/signatureLines.ts";

describe("signatureLines", () => {
  it("puts the authorities above the title", () => {
    expect(signatureLines({ authority: [{ sign: "TL.", of: "CHỦ TỊCH" }], title: "CHÁNH VĂN PHÒNG" })).toEqual([
      "TL. CHỦ TỊCH",
      "CHÁNH VĂN PHÒNG",
    ]);
  });

  it("needs no authority, and no title where Q. names it", () => {
    expect(signatureLines({ title: "CHỦ TỊCH", name: "Đặng Văn Minh" })).toEqual(["CHỦ TỊCH"]);
    expect(signatureLines({ authority: [{ sign: "Q.", of: "GIÁM ĐỐC" }] })).toEqual(["Q. GIÁM ĐỐC"]);
  });
});
