import { describe, expect, it } from "vitest";
import { longestWord } from "../../src/formats/longestWord.ts";
import { textWidth } from "../../src/formats/textWidth.ts";
import type { Inline } from "../../src/report/index.ts";

const widthOf = (children: readonly Inline[], bold = false, least = 0): number =>
  longestWord({ children }, bold, least);
const said = (value: string): readonly Inline[] => [{ kind: "text", value }];

describe("longestWord", () => {
  it("is the widest word of a text, not the one of most letters", () => {
    expect(widthOf(said("iiiii MMMM xin"))).toBe(textWidth("MMMM"));
  });

  it("is a whole figure with its unit, but not a whole text of the same words", () => {
    const text = "20,73 điểm phần trăm";
    const figure: Inline = { kind: "value", value: { kind: "integer", value: "1" }, text };
    expect(widthOf([figure])).toBe(textWidth(text));
    expect(widthOf(said(text))).toBe(textWidth("20,73"));
  });

  it("is all that stands close together, and ends at a space or a new line", () => {
    const figure = (text: string): Inline => ({ kind: "value", value: { kind: "integer", value: "1" }, text });
    const share = [figure("21.438"), ...said("/"), figure("96.512")];
    expect(widthOf(share)).toBe(textWidth("21.438/96.512"));
    expect(widthOf([...share, ...said(" hồ sơ")])).toBe(textWidth("21.438/96.512"));
    expect(widthOf([figure("21.438"), { kind: "break" }, figure("96.512")])).toBe(textWidth("21.438"));
    expect(widthOf([...said("còn "), figure("7")])).toBe(textWidth("còn"));
  });

  it("reckons with bold letters, and never falls below what was found before", () => {
    expect(widthOf(said("tháng"), true)).toBe(textWidth("tháng", true));
    expect(widthOf(said("tháng"), false, 9)).toBe(9);
    expect(widthOf([])).toBe(0);
  });
});
