import { describe, expect, it } from "vitest";
import { pageEnds } from "../../../src/formats/xlsx/pageEnds.ts";

/** Rows of 100 points: seven fit on an upright page, four on a lying one. */
const heights = new Map(Array.from({ length: 30 }, (_, row) => [row, 100]));
const narrow = [40];

describe("pageEnds", () => {
  it.each([
    [[5, 6], "portrait", false],
    [[6, 7], "portrait", true],
    [[7, 13], "portrait", false],
    [[7, 14], "portrait", true],
    [[3, 4], "landscape", true],
    [[4, 7], "landscape", false],
  ] as const)("rows %j of %s pages: %s", (range, orientation, ends) => {
    expect(pageEnds(heights, narrow, range, orientation)).toBe(ends);
  });

  it("puts more rows on a page that is shrunk to its width", () => {
    expect(pageEnds(heights, [160], [6, 7], "portrait")).toBe(false);
  });

  it("takes rows without a height of their own for lines of ordinary letters", () => {
    expect(pageEnds(new Map(), narrow, [44, 45], "portrait")).toBe(true);
    expect(pageEnds(new Map(), narrow, [43, 44], "portrait")).toBe(false);
  });
});
