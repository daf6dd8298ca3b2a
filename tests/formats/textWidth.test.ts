import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/formats/textWidth.ts";

describe("textWidth", () => {
  it("adds up the widths of the letters", () => {
    expect(textWidth("0123456789")).toBe(5);
    expect(textWidth("il")).toBeCloseTo(0.556, 10);
  });

  it("takes a letter with its marks for its base", () => {
    expect(textWidth("Đặc biệt")).toBe(textWidth("Dac biet"));
    expect(textWidth("ỦY BAN")).toBe(textWidth("UY BAN"));
  });

  it("takes letters of other alphabets apart likewise, and marks alone for nothing", () => {
    expect(textWidth("\u1e41m\u030a")).toBe(textWidth("mm"));
    expect(textWidth("漢😀")).toBe(textWidth("00"));
  });

  it("measures a part of a text", () => {
    expect(textWidth("Sở Tư pháp", false, 3, 5)).toBe(textWidth("Tư"));
  });

  it("sets bold letters wider", () => {
    expect(textWidth("0123456789", true)).toBeCloseTo(5.3, 10);
  });
});
