import { describe, expect, it } from "vitest";
import { labelPlace } from "../../../src/report/charts/labelPlace.ts";

const point = [100, 100] as const;

describe("labelPlace", () => {
  it("stands above a point that nothing is near", () => {
    expect(labelPlace(point, 40, { lines: [[[0, 100], point, [200, 100]]], across: [150], floor: 300 })).toBe(89);
  });

  it("goes below where another line runs above", () => {
    expect(
      labelPlace(point, 40, {
        lines: [
          [
            [0, 88],
            [200, 88],
          ],
        ],
        across: [],
        floor: 300,
      }),
    ).toBe(121);
  });

  it("goes below where the target runs above, and farther up where another line runs below as well", () => {
    expect(labelPlace(point, 40, { lines: [], across: [85], floor: 300 })).toBe(121);
    const below = [
      [
        [0, 117],
        [200, 117],
      ],
    ] as const;
    expect(labelPlace(point, 40, { lines: below, across: [85], floor: 300 })).toBe(73);
  });

  it("pays no heed to a line that breaks before the label or passes beside it", () => {
    const broken = [[0, 88], undefined, [200, 88]] as const;
    expect(
      labelPlace(point, 40, {
        lines: [
          broken,
          [
            [130, 88],
            [200, 88],
          ],
        ],
        across: [],
        floor: 300,
      }),
    ).toBe(89);
  });

  it("keeps its usual place where every place is crossed", () => {
    expect(
      labelPlace(point, 40, {
        lines: [
          [
            [99, 0],
            [101, 200],
          ],
        ],
        across: [],
        floor: 300,
      }),
    ).toBe(89);
  });

  it("never goes below the floor, where names of periods stand", () => {
    const above = [
      [
        [0, 88],
        [200, 88],
      ],
    ] as const;
    expect(labelPlace(point, 40, { lines: above, across: [], floor: 110 })).toBe(73);
  });
});
