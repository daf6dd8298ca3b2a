import { describe, expect, it } from "vitest";
import { ratio } from "../../../src/core/ratio.ts";
import { trendAxis } from "../../../src/report/charts/trendAxis.ts";
import type { TrendChart } from "../../../src/report/index.ts";

/** A trend of one line, in tenths of a per cent. */
function trend(values: readonly (number | null)[], target?: TrendChart["target"]): TrendChart {
  const shares = values.map((value) => (value === null ? null : ratio(BigInt(value), 1000n)));
  return {
    kind: "trend",
    periods: values.map(String),
    series: [{ label: "2022", values: shares }],
    ...(target ? { target } : {}),
  };
}

describe("trendAxis", () => {
  it.each([
    ["lines that rise from low to high", [220, 250, 310, 410], { from: 0, to: 50 }],
    ["a line at zero", [0, 1000], { from: 0, to: 100 }],
    ["low shares close together", [11, 12], { from: 0, to: 12 }],
    ["no values", [null, null], { from: 0, to: 100 }],
  ])("begins at zero for %s", (_, values, axis) => {
    expect(trendAxis(trend(values))).toEqual(axis);
  });

  it.each([
    ["shares above 90 %", [960, 970, 988, null], { from: 90, to: 100 }],
    ["one share", [946], { from: 88, to: 100 }],
    ["shares past the whole", [1000, 1300], { from: 90, to: 140 }],
  ])("leaves out what lies below %s", (_, values, axis) => {
    expect(trendAxis(trend(values))).toEqual(axis);
  });

  it("keeps the target in sight", () => {
    expect(trendAxis(trend([946, 948], "30%")).from).toBe(0);
    expect(trendAxis(trend([946, 948], "80%"))).toEqual({ from: 75, to: 100 });
  });

  it("begins below zero where a value does", () => {
    expect(trendAxis(trend([-50, 200])).from).toBe(-5);
  });
});
