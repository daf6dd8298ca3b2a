import { describe, expect, it } from "vitest";
import { rowHeight } from "../../../src/formats/xlsx/rowHeight.ts";

describe("rowHeight", () => {
  it("grows by a line where words no longer fit, and where the text breaks", () => {
    const one = rowHeight("Sở Tư pháp", 20, 12, false);
    const two = rowHeight("Sở Tư pháp tỉnh Quảng Ngãi và Sở Nội vụ", 25, 12, false);
    expect([one, two, rowHeight("Sở Tư pháp\nSở Nội vụ", 20, 12, false)]).toEqual([19, 34, 34]);
  });

  it("breaks a word longer than its line", () => {
    expect(rowHeight("x".repeat(100), 20, 12, false)).toBe(rowHeight(Array(6).fill("x").join("\n"), 20, 12, false));
  });

  it("is no higher than a spreadsheet shows", () => {
    expect(rowHeight("dài ".repeat(5000), 20, 12, false)).toBe(409);
  });
});
