import { describe, expect, it } from "vitest";
import type { CellLook } from "../../../src/formats/xlsx/sheet.ts";
import { createSheetBuilder, type SheetBuilder } from "../../../src/formats/xlsx/sheetBuilder.ts";
import type { Inline } from "../../../src/report/tree/inline.ts";

const look: CellLook = { border: true };
const said = (value: string): readonly Inline[] => [{ kind: "text", value }];
const count = (value: `${number}`, from?: string): readonly Inline[] => [
  { kind: "value", value: { kind: "integer", value: value as `${1}` }, text: value, ...(from ? { from } : {}) },
];

function filled(rows: readonly (readonly (readonly Inline[])[])[]): SheetBuilder {
  const builder = createSheetBuilder([20, 10], { a: { title: "Nguồn", lines: [], derivation: [] } });
  for (const [row, cells] of rows.entries())
    for (const [column, inlines] of cells.entries()) builder.fill(row, column, inlines, look);
  return builder;
}

describe("createSheetBuilder", () => {
  it("keeps only the values of cells that look as their columns do, empty ones too", () => {
    const { rows, looks, cells } = filled([
      [said("Sở Tư pháp"), count("7")],
      [[], count("12")],
    ]);
    expect(rows).toEqual([
      ["Sở Tư pháp", 7],
      [null, 12],
    ]);
    expect(looks).toEqual([look, { ...look, format: "#,##0" }]);
    expect(cells).toEqual([]);
  });

  it.each([
    ["another look", said("chưa có số liệu"), "chưa có số liệu"],
    ["a comment", count("12", "a"), 12],
    ["text that reads as an error", said("#N/A"), "#N/A"],
    ["text that reads as a letter's number", said("_x0041_"), "_x0041_"],
    ["several looks", [{ kind: "strong", children: said("đạt") }], "đạt"],
  ] as const)("keeps %s as a cell of its own", (_what, inlines, value) => {
    const { rows, cells } = filled([
      [said("Sở Tư pháp"), count("7")],
      [said("Sở Nội vụ"), inlines],
    ]);
    expect(rows[1]).toEqual(["Sở Nội vụ", null]);
    expect(cells).toMatchObject([{ row: 1, column: 1, value }]);
  });

  it("gives no value to a place that was left out", () => {
    const builder = createSheetBuilder([20, 10], {});
    builder.fill(1, 1, count("7"), look);
    expect(builder.rows).toEqual([[], []]);
    expect(builder.cells).toMatchObject([{ row: 1, column: 1, value: 7 }]);
  });

  it("makes a row as high as its highest cell", () => {
    const { heights } = filled([[said("Sở Tư pháp tỉnh Quảng Ngãi và Sở Nội vụ"), count("7")]]);
    expect(heights.get(0)).toBe(34);
  });
});
