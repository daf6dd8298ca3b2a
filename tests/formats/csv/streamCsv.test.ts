import { describe, expect, it } from "vitest";
import { streamCsv } from "../../../src/formats/csv/streamCsv.ts";
import type { FlatValue } from "../../../src/formats/flatValue.ts";

const header = ["Mã", "Ngày", "Tỷ lệ", "Số"];

async function textOf(rows: Iterable<readonly FlatValue[]> | AsyncIterable<readonly FlatValue[]>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamCsv(rows, { header })) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

const row: readonly FlatValue[] = [
  "H48-1",
  { kind: "date", value: "2022-10-14" },
  { kind: "percent", value: { num: "29996", den: "100000" }, target: "30%" },
  -3,
];

describe("streamCsv", () => {
  it("writes exact values for machines and leaves gaps empty", async () => {
    expect(await textOf([row, ["=1", undefined, { kind: "points", value: { num: "1", den: "8" } }, 0.5]])).toBe(
      "\uFEFFMã,Ngày,Tỷ lệ,Số\r\nH48-1,2022-10-14,29.996%,-3\r\n'=1,,12.5,0.5\r\n",
    );
  });

  it("takes rows that come over time, and sends chunks on as they fill", async () => {
    async function* rows(): AsyncGenerator<readonly FlatValue[]> {
      for (let i = 0; i < 5000; i++) yield row;
    }
    let chunks = 0;
    let bytes = 0;
    for await (const chunk of streamCsv(rows(), { header })) {
      chunks++;
      bytes += chunk.length;
    }
    expect([chunks, bytes]).toEqual([3, 29 + 5000 * 29]);
  });

  it("refuses a row that does not fit the header, and a number that is none", async () => {
    await expect(textOf([["a"]])).rejects.toMatchObject({
      issues: [{ code: "row-not-filled", severity: "error", params: { row: 1, fields: 1, columns: 4 } }],
    });
    await expect(textOf([["a", undefined, undefined, Number.NaN]])).rejects.toMatchObject({
      issues: [{ code: "not-finite", severity: "error", params: { value: "NaN" } }],
    });
  });
});
