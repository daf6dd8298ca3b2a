import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey } from "../../src/core/foldKey.ts";
import { foldText } from "../../src/core/foldText.ts";

const vietnamese = fc.string({ unit: fc.constantFrom(..."aàảãáạăằẳẵắặâầẩẫấậđeêếoôơợuưứýỹ QUÝỦYĐ\u00a0\n-–/012") });

describe("foldText, whatever the text", () => {
  it("gives one offset a place, never going back, ending at the end", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), vietnamese), (text) => {
        const { text: folded, offsets } = foldText(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]).toBeGreaterThan(offsets[i - 1] as number);
      }),
    );
  });

  it("is done once: folding again changes nothing, nor do encoding and case", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const key = foldKey(text);
        expect(foldKey(key)).toBe(key);
        expect(foldKey(text.normalize("NFD"))).toBe(key);
        expect(foldKey(text.toUpperCase())).toBe(key);
      }),
    );
  });
});
