import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tallyFile } from "../../src/duckdb/index.ts";
import { mergeTallies, scanCsv, type Tally, tally } from "../../src/tally/index.ts";
import { csvOf, cutsOf, definition, dossiers, fileColumns, parquetOf } from "../tally/seededDossiers.ts";

const count = 20_000;
const csv = [...csvOf(count)].join("");
const header = Object.keys(fileColumns).join(",");

let folder = "";
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kstthc-"));
  writeFileSync(file("all.csv"), csv);
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  await duck.run(parquetOf(file("all.csv"), file("all.parquet")));
  duck.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("one definition over 20,000 records", () => {
  it("gives equal bytes in memory, from CSV, from CSV and Parquet by DuckDB, and in 7 uneven parts merged through JSON", async () => {
    const expected = JSON.stringify(tally(definition, dossiers(0, count)));
    expect(JSON.stringify(await scanCsv(definition, csv))).toBe(expected);
    expect(JSON.stringify(await tallyFile(definition, file("all.csv")))).toBe(expected);
    expect(JSON.stringify(await tallyFile(definition, file("all.parquet")))).toBe(expected);
    const cuts = cutsOf(count);
    const parts = cuts.slice(1).map((end, i) => JSON.stringify(tally(definition, dossiers(cuts[i] ?? 0, end))));
    const [first, ...rest] = parts.map((part) => JSON.parse(part) as Tally);
    expect(first && JSON.stringify(mergeTallies(first, ...rest))).toBe(expected);
  });

  it("counts what cannot be read as scanCsv does", async () => {
    const bad = [
      "a,2022-01-01T00:00:00Z,31/02/2022,,cash,1",
      "a,2022-01-01T00:00:00Z,2022-01-01,,card,1",
      "a,2022-01-01T00:00:00Z,2022-01-01,,cash,1.5",
      "a,2022-01-01,2022-01-01,,cash,1",
      ",2022-01-01T00:00:00Z,2022-01-01,,cash,1",
      "a,28/01/2022 00:30:00,28/01/2022,28/01/2022 16:00:00,online,1",
    ];
    writeFileSync(file("bad.csv"), `${header}\n${bad.join("\n")}\n`);
    const scanned = await scanCsv(definition, `${header}\n${bad.join("\n")}\n`);
    expect(scanned).toMatchObject({ records: 1, unreadable: 5, groups: [{ key: ["a", "2022-01"] }] });
    expect(JSON.stringify(await tallyFile(definition, file("bad.csv")))).toBe(JSON.stringify(scanned));
  });

  it("says in DuckDB's words what it could not read", async () => {
    await expect(tallyFile(definition, file("none.csv"))).rejects.toMatchObject({
      issues: [{ code: "duckdb-failed", params: { path: file("none.csv") } }],
    });
  });
});
