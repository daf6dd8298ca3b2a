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

  it("sets bold letters wider", () => {
    expect(textWidth("0123456789", true)).toBeCloseTo(5.3, 10);
  });
});
