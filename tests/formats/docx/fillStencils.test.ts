import { describe, expect, it } from "vitest";
import { fillStencils } from "../../../src/formats/docx/fillStencils.ts";
import { hole, markText } from "../../../src/formats/docx/stencil.ts";

const mark = `<w:tr><w:t>${markText(0)}</w:t></w:tr>`;
const stencil = `<w:tr><w:commentRangeStart w:id="0"/><w:t>${hole}</w:t></w:tr>`;
const filled = (xml: string, texts: readonly string[]): string =>
  [...fillStencils(xml, "w:tr", [{ stencils: 1, fillings: [{ stencil: 0, texts, firstComment: 7 }] }])].join("");

describe("fillStencils", () => {
  it("writes texts escaped and comments by their ids, and keeps what stands around", () => {
    expect(filled(`<w:tr>a</w:tr>${mark}${stencil}${mark}<w:tr>b</w:tr>`, [`<${hole}> & "'`])).toBe(
      `<w:tr>a</w:tr><w:tr><w:commentRangeStart w:id="7"/><w:t>&lt;${hole}&gt; &amp; &quot;&apos;</w:t></w:tr><w:tr>b</w:tr>`,
    );
  });

  it("refuses a part that lacks a stencil, or holes for other texts", () => {
    expect(() => filled(stencil, ["a"])).toThrow(RangeError);
    expect(() => filled(`${mark}${stencil}${mark}`, ["a", "b"])).toThrow(RangeError);
    expect(() => filled(`${mark}${stencil}${mark}`, [])).toThrow(RangeError);
  });
});
