import { describe, expect, it } from "vitest";
import { compareRatios } from "../../src/core/compareRatios.ts";
import { formatPercent } from "../../src/core/formatPercent.ts";
import type { Percent } from "../../src/core/numbers.ts";
import { parsePercent } from "../../src/core/parsePercent.ts";
import { percentRatio } from "../../src/core/percentRatio.ts";
import { ratio } from "../../src/core/ratio.ts";
import { issuesOf } from "../issuesOf.ts";

describe("ratio", () => {
  it("keeps the counts as they are, of any size, and the denominator above zero", () => {
    expect(ratio(6, 4)).toEqual({ num: "6", den: "4" });
    expect(ratio(-1n, -3n)).toEqual({ num: "1", den: "3" });
    expect(ratio("90071992547409930001", 1)).toEqual({ num: "90071992547409930001", den: "1" });
  });

  it("refuses a zero denominator and what is no exact integer", () => {
    expect(issuesOf(() => ratio(5, 0))[0]).toMatchObject({ code: "zero-denominator", params: { num: "5" } });
    expect(issuesOf(() => ratio(0.1, 1))[0]?.code).toBe("invalid-integer");
    expect(issuesOf(() => ratio(2 ** 53, 1))[0]?.code).toBe("invalid-integer");
  });

  it("compares without division: 1/3 + one part in 10^30 is above 1/3", () => {
    const third = ratio(10n ** 30n, 3n * 10n ** 30n);
    expect(compareRatios(third, ratio(1, 3))).toBe(0);
    expect(compareRatios(ratio(10n ** 30n + 1n, 3n * 10n ** 30n), third)).toBe(1);
    expect(compareRatios(ratio(-1, 2), ratio(1, 2))).toBe(-1);
  });
});

describe("percentages as text", () => {
  it.each([
    ["30%", "30%"],
    ["12,5 %", "12.5%"],
    ["12.5%", "12.5%"],
    [" 007,50\u00a0%", "7.50%"],
    ["−3,2%", "-3.2%"],
  ])("reads %j as %j", (text, percent) => {
    expect(parsePercent(text)).toBe(percent);
  });

  it.each(["30", "%", "1e3%", "30%%", "3,0,0%", "ba mươi %", "1.234,5%", ""])("refuses %j", (text) => {
    expect(issuesOf(() => parsePercent(text))[0]).toMatchObject({ code: "invalid-percent", params: { value: text } });
    if (text !== "") expect(issuesOf(() => percentRatio(text as Percent))[0]?.code).toBe("invalid-percent");
  });

  it.each([
    [29996, 100000, "29,99%"],
    [99999, 100000, "99,99%"],
    [10, 100, "10%"],
    [125, 1000, "12,5%"],
    [214, 1852, "11,56%"],
    [30004, 100000, "30,00%"],
    [1, 3, "33,33%"],
    [2, 3, "66,67%"],
    [100, 3, "3.333,33%"],
    [-1, 3, "-33,33%"],
    [0, 7, "0%"],
  ])("writes %d/%d as %s", (num, den, text) => {
    expect(formatPercent(ratio(num, den))).toBe(text);
  });

  it("stays on its side of the target, from below and from above", () => {
    expect(formatPercent(ratio(22499, 100000), { against: "22.5%", digits: 1 })).toBe("22,4%");
    expect(formatPercent(ratio(30004, 100000), { against: "30%" })).toBe("30,01%");
    expect(formatPercent(ratio(29996, 100000), { against: "30%", digits: 0 })).toBe("29%");
    expect(formatPercent(ratio(29996, 100000), { against: "30%", language: "en" })).toBe("29.99%");
  });
});

it("keeps the thousands of a whole percentage without decimals", () => {
  expect(formatPercent({ num: "10", den: "1" }, { digits: 0 })).toBe("1.000%");
  expect(formatPercent({ num: "10", den: "1" }, { digits: 2, language: "en" })).toBe("1,000%");
});
