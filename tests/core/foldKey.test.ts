import { describe, expect, it } from "vitest";
import { foldKey } from "../../src/core/foldKey.ts";

describe("foldKey", () => {
  it("gives one key for the spellings of one name", () => {
    const spellings = ["Sở Tư pháp", "SỞ TƯ PHÁP", "Sở  Tư\u00a0pháp ", "So Tu phap", "Sở Tư pháp".normalize("NFD")];
    expect(new Set(spellings.map(foldKey))).toEqual(new Set(["so tu phap"]));
  });

  it("keeps what tells names apart: words, figures, punctuation", () => {
    expect(foldKey("UBND huyện Tư Nghĩa")).not.toBe(foldKey("UBND huyện Nghĩa Hành"));
    expect(foldKey("Quyết định 140/QĐ-UBND")).toBe("quyet dinh 140/qd-ubnd");
  });
});
