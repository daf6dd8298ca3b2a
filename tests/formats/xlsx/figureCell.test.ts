import { describe, expect, it } from "vitest";
import { figureCell } from "../../../src/formats/xlsx/figureCell.ts";
import type { Scalar } from "../../../src/report/tree/inline.ts";

const cell = (value: Scalar, text: string): unknown => figureCell({ kind: "value", value, text });

describe("figureCell", () => {
  it.each([
    [{ kind: "integer", value: "1234567" }, "1.234.567", { value: 1234567, format: "#,##0" }],
    [{ kind: "integer", value: "1234567" }, "1,234,567", { value: 1234567, format: "#,##0" }],
    [{ kind: "integer", value: "-5" }, "-5", { value: -5, format: "#,##0" }],
    [{ kind: "integer", value: "12" }, "12 hồ sơ", { value: 12, format: '#,##0" hồ sơ"' }],
    [{ kind: "percent", value: { num: "1", den: "4" } }, "25%", { value: 0.25, format: "#,##0%" }],
    [{ kind: "percent", value: { num: "1", den: "3" } }, "33,33%", { value: 1 / 3, format: "#,##0.00%" }],
    [{ kind: "percent", value: { num: "1", den: "3" } }, "33.33 %", { value: 1 / 3, format: '#,##0.00" "%' }],
    [{ kind: "points", value: { num: "1", den: "8" } }, "12,5 điểm %", { value: 12.5, format: '#,##0.0" điểm %"' }],
    [{ kind: "date", value: "2022-10-14" }, "14/10/2022", { value: 44848, format: "dd/mm/yyyy" }],
    [{ kind: "date", value: "2022-10-14" }, "14 October 2022", { value: 44848, format: "d mmmm yyyy" }],
  ] as const)("%j printed «%s» is a number", (value, text, expected) => {
    expect(cell(value, text)).toEqual(expected);
  });

  it("shows no target reached that is not: rounding gets as many decimals as it needs", () => {
    const value = { num: "29996", den: "100000" } as const;
    expect(cell({ kind: "percent", value, target: "30%" }, "29,99%")).toEqual({ value: 0.29996, format: "#,##0.000%" });
    expect(cell({ kind: "percent", value: { num: "99996", den: "100000" } }, "99,99%")).toEqual({
      value: 0.99996,
      format: "#,##0.000%",
    });
  });

  it.each([
    [{ kind: "integer", value: "0" }, "Không phát sinh"],
    [{ kind: "integer", value: "1" }, "2"],
    [{ kind: "integer", value: "1" }, "=1+1"],
    [{ kind: "integer", value: "1" }, '1";@'],
    [{ kind: "integer", value: "9007199254740993" }, "9.007.199.254.740.993"],
    [{ kind: "percent", value: { num: "1", den: "3" } }, "một phần ba"],
    [{ kind: "percent", value: { num: "1", den: "3" } }, "55%"],
    [{ kind: "date", value: "1899-12-31" }, "31/12/1899"],
    [{ kind: "date", value: "2022-10-14" }, "hôm nay"],
  ] as const)("%j printed «%s» stays text", (value, text) => {
    expect(cell(value, text)).toEqual({ value: text });
  });
});
