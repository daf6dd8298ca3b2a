import { describe, expect, it } from "vitest";
import { evenLines } from "../../src/formats/evenLines.ts";
import { textWidth } from "../../src/formats/textWidth.ts";

const title = "Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính quý III/2022";

describe("evenLines", () => {
  it("leaves a title of one line alone", () => {
    expect(evenLines(title, 50, true)).toBe(title);
  });

  it("shares two lines out evenly where one word would stand alone", () => {
    const [first = "", second = ""] = evenLines(title, 33, true).split("\n");
    expect(`${first} ${second}`).toBe(title);
    expect(textWidth(second, true)).toBeGreaterThan(textWidth(first, true) * 0.8);
  });

  it("takes no more lines than are needed, none wider than the room", () => {
    const lines = evenLines(title, 13, true).split("\n");
    expect(lines).toHaveLength(3);
    expect(Math.max(...lines.map((line) => textWidth(line, true)))).toBeLessThanOrEqual(13);
  });

  it("keeps lines that were broken by hand, and a word wider than the room whole", () => {
    expect(evenLines("V/v\nđôn đốc", 20, false)).toBe("V/v\nđôn đốc");
    expect(evenLines("140/QĐ-UBND", 2, false)).toBe("140/QĐ-UBND");
  });
});
