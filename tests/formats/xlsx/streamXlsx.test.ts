import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { FlatValue } from "../../../src/formats/flatValue.ts";
import { type StreamXlsxOptions, streamXlsx } from "../../../src/formats/xlsx/streamXlsx.ts";
import { longText } from "../../fixtures/report/hostileReport.ts";

const options: StreamXlsxOptions = {
  sheet: "Hồ sơ",
  columns: [{ title: "Mã" }, { title: "Ngày", format: "date" }, { title: "Tỷ lệ", format: "percent" }, { title: "Số" }],
};

async function fileOf(rows: Iterable<readonly FlatValue[]> | AsyncIterable<readonly FlatValue[]>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamXlsx(rows, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const row: readonly FlatValue[] = [
  "=HYPERLINK(A1)",
  { kind: "date", value: "2022-10-14" },
  { kind: "percent", value: { num: "1", den: "4" } },
  { kind: "integer", value: "7" },
];

describe("streamXlsx", () => {
  it("writes text as text and exact values as numbers, below a header that stays in sight", async () => {
    const [sheet] = (await readXlsx(await fileOf([row, ["a", undefined, undefined, -2.5]]))).sheets;
    expect(sheet?.name).toBe("Hồ sơ");
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.rows[0]).toEqual(["Mã", "Ngày", "Tỷ lệ", "Số"]);
    expect(sheet?.rows[1]?.[0]).toBe("=HYPERLINK(A1)");
    expect(sheet?.rows[1]?.[1]).toEqual(new Date("2022-10-14T00:00:00Z"));
    expect(sheet?.rows[1]?.slice(2)).toEqual([0.25, 7]);
    expect(sheet?.rows[2]?.[3]).toBe(-2.5);
  });

  it("gives the same bytes for the same rows, however they come", async () => {
    async function* later(): AsyncGenerator<readonly FlatValue[]> {
      yield row;
    }
    expect(Buffer.compare(await fileOf([row]), await fileOf(later()))).toBe(0);
  });

  it("lets go of the rows when the reader stops", async () => {
    let closed = false;
    function* rows(): Generator<readonly FlatValue[]> {
      try {
        for (;;) yield row;
      } finally {
        closed = true;
      }
    }
    for await (const _chunk of streamXlsx(rows(), options)) break;
    expect(closed).toBe(true);
  });

  it.each([
    ["row-not-filled", ["a"], { row: 1, fields: 1, columns: 4 }],
    ["not-finite", ["a", undefined, undefined, Number.POSITIVE_INFINITY], { value: "Infinity" }],
    [
      "cell-too-long",
      [longText, undefined, undefined, 1],
      { sheet: "Hồ sơ", cell: "A2", length: 40_000, limit: 32_767 },
    ],
  ] as const)("refuses %s", async (code, values, params) => {
    await expect(fileOf([values])).rejects.toMatchObject({ issues: [{ code, severity: "error", params }] });
  });
});
