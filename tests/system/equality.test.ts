import { chmodSync, closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tallyFile } from "../../src/duckdb/index.ts";
import { fromRows, mergeTallies, postgres, scanCsv, type Tally, tally, toSql } from "../../src/tally/index.ts";
import { csvOf, cutsOf, definition, dossiers, fileColumns, parquetOf } from "../tally/seededDossiers.ts";
import { postgresMissing, startPostgres } from "./postgresServer.ts";

const count = 1_000_000;

describe("one definition over 1,000,000 seeded records", () => {
  let folder = "";
  let expected = "";
  const file = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kstthc-million-"));
    chmodSync(folder, 0o755); // the server's account reads the file too
    const csv = openSync(file("all.csv"), "w", 0o644);
    for (const piece of csvOf(count)) writeSync(csv, piece);
    closeSync(csv);
    expected = JSON.stringify(tally(definition, dossiers(0, count)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is counted whole, in every group", () => {
    const counted = JSON.parse(expected) as Tally;
    expect(counted).toMatchObject({ records: count, unreadable: 0 });
    expect(counted.groups.length).toBe(23 * 12);
    expect(counted.groups.reduce((sum, { records }) => sum + records, 0)).toBe(count);
  });

  it("gives the same bytes from CSV", async () => {
    expect(JSON.stringify(await scanCsv(definition, createReadStream(file("all.csv")))) === expected).toBe(true);
  });

  it("gives the same bytes from CSV and from Parquet by DuckDB", async () => {
    const duck = await (await DuckDBInstance.create(":memory:")).connect();
    await duck.run(parquetOf(file("all.csv"), file("all.parquet")));
    duck.closeSync();
    expect(JSON.stringify(await tallyFile(definition, file("all.csv"))) === expected).toBe(true);
    expect(JSON.stringify(await tallyFile(definition, file("all.parquet"))) === expected).toBe(true);
  });

  it("gives the same bytes from seven uneven parts merged through JSON", () => {
    const cuts = cutsOf(count);
    const parts = cuts.slice(1).map((end, i) => JSON.stringify(tally(definition, dossiers(cuts[i] ?? 0, end))));
    expect(parts).toHaveLength(7);
    const [first, ...rest] = parts.map((part) => JSON.parse(part) as Tally);
    expect(first && JSON.stringify(mergeTallies(first, ...rest)) === expected).toBe(true);
  });

  it.skipIf(postgresMissing !== "")("gives the same bytes in PostgreSQL, loaded by COPY", () => {
    const server = startPostgres();
    try {
      const columns = Object.entries(fileColumns).map(([name, type]) => `"${name}" ${type}`);
      server.run(`CREATE TABLE "dossier" (${columns.join(", ")});
COPY "dossier" FROM '${file("all.csv")}' (FORMAT csv, HEADER);`);
      const rows = server.rows(toSql(definition, { from: "dossier", dialect: postgres }));
      expect(JSON.stringify(fromRows(definition, rows)) === expected).toBe(true);
    } finally {
      server.stop();
    }
  });

  it("is shown otherwise by one record more or less", () => {
    expect(JSON.stringify(tally(definition, dossiers(1, count))) === expected).toBe(false);
  });
});
