import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../src/core/fillTemplate.ts";

describe("fillTemplate", () => {
  it.each([
    ["vi", "Còn thiếu 1.204 giao dịch trước 15/12/2022"],
    ["en", "Còn thiếu 1,204 giao dịch trước 15 December 2022"],
  ] as const)("writes numbers and days the way %s does", (language, sentence) => {
    const params = { count: 1204, unit: "giao dịch", due: "2022-12-15" };
    expect(fillTemplate("Còn thiếu {count} {unit} trước {due}", params, language)).toBe(sentence);
  });

  it("joins lists, keeps decimals, booleans and null as they are", () => {
    const params = { a: ["x", 1000, "2022-01-28"], b: 1.5, c: false, d: null };
    expect(fillTemplate("{a} | {b} | {c} | {d}", params, "vi")).toBe("x, 1.000, 28/01/2022 | 1.5 | false | null");
  });

  it("leaves a place without its parameter, and never reads the prototype", () => {
    expect(fillTemplate("{missing} {constructor} {__proto__}", {}, "vi")).toBe("{missing} {constructor} {__proto__}");
  });

  it.each(["2022-02-30", "2022-13-01", "0000-00-00"])(
    "shows %s, a day that does not exist, as it was given",
    (value) => {
      expect(fillTemplate("«{value}»", { value }, "vi")).toBe(`«${value}»`);
    },
  );

  it.each([
    [1, "1 day is left"],
    ["1", "1 day is left"],
    [0, "0 days are left"],
    [2, "2 days are left"],
    [1000, "1,000 days are left"],
  ])("lets words agree with %j", (days, sentence) => {
    expect(fillTemplate("{days} {days|day is|days are} left", { days }, "en")).toBe(sentence);
    expect(fillTemplate("[{days|day|days} left]", { days }, "en")).toBe(
      days === 1 || days === "1" ? "day left" : "days left",
    );
  });

  it("does not fill what a parameter says", () => {
    expect(fillTemplate("{a}", { a: "{b}", b: "no" }, "vi")).toBe("{b}");
  });

  it.each([
    [{ a: "x", b: "y" }, "thời gian của x; gần nhất: y"],
    [{ a: "", b: "y" }, "thời gian; gần nhất: y"],
    [{ a: "[x]" }, "thời gian của [x]"],
    [{}, "thời gian"],
  ])("says a stretch in brackets only where it has something to say: %j", (params, sentence) => {
    expect(fillTemplate("thời gian[ của {a}][; gần nhất: {b}]", params, "vi")).toBe(sentence);
  });
});
