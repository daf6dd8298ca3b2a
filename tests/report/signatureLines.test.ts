import { describe, expect, it } from "vitest";
import { signatureLines } from "../../src/report/signatureLines.ts";
import { en } from "../../src/report/words/en.ts";

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

  it("says in English by what authority, not by the Vietnamese abbreviations", () => {
    const authority = [
      { sign: "TM.", of: "PEOPLE'S COMMITTEE" },
      { sign: "KT.", of: "CHAIRMAN" },
    ] as const;
    expect(signatureLines({ authority, title: "VICE CHAIRMAN" }, en)).toEqual([
      "ON BEHALF OF THE PEOPLE'S COMMITTEE",
      "FOR THE CHAIRMAN",
      "VICE CHAIRMAN",
    ]);
    expect(signatureLines({ authority: [{ sign: "Q.", of: "DIRECTOR" }] }, en)).toEqual(["ACTING DIRECTOR"]);
  });
});
