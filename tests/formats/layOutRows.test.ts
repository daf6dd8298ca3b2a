import { describe, expect, it } from "vitest";
import { layOutRows } from "../../src/formats/layOutRows.ts";
import type { Cell } from "../../src/report/tree/table.ts";
import { sampleForm } from "../fixtures/report/sampleReport.ts";
import { issuesOf } from "../issuesOf.ts";

const cell = (colSpan: number, rowSpan: number): Cell => ({ children: [], colSpan, rowSpan });
const columnsOf = (width: number, rows: readonly (readonly Cell[])[]): readonly (readonly number[])[] =>
  layOutRows(
    rows.map((cells) => ({ kind: "row", cells })),
    width,
  ).map((places) => places.flatMap((place, column) => (place ? [column] : [])));

describe("layOutRows", () => {
  it("gives the cells below a span their columns", () => {
    expect(
      columnsOf(
        6,
        sampleForm.header.map((row) => row.cells),
      ),
    ).toEqual([
      [0, 1, 2, 5],
      [2, 3, 4],
      [0, 1, 2, 3, 4, 5],
    ]);
  });

  it("carries a span over several rows, even over a whole row", () => {
    expect(columnsOf(3, [[cell(1, 3), cell(2, 1)], [cell(2, 2)], []])).toEqual([[0, 1], [1], []]);
  });

  it.each([
    ["too few cells", 3, [[cell(1, 1), cell(1, 1)]]],
    ["too many cells", 1, [[cell(1, 1), cell(1, 1)]]],
    ["a span over the edge", 2, [[cell(3, 1)]]],
    ["a span past the last row", 1, [[cell(1, 2)]]],
    ["a span into another", 3, [[cell(1, 1), cell(1, 2), cell(1, 1)], [cell(2, 1)]]],
    ["no width", 1, [[cell(0, 1), cell(1, 1)]]],
  ])("refuses %s", (_, columns, rows) => {
    expect(issuesOf(() => columnsOf(columns, rows)).map((issue) => issue.code)).toEqual(["table-not-filled"]);
  });
});
