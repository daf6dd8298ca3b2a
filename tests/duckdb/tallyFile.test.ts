import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tallyFile } from "../../src/duckdb/index.ts";
import {
  byPeriod,
  date,
  dayOf,
  eq,
  instant,
  integer,
  isKnown,
  lte,
  measure,
  mergeTallies,
  nullable,
  oneOf,
  scanCsv,
  type Tally,
  table,
  tabulation,
  tally,
  text,
} from "../../src/tally/index.ts";

const dossier = table("dossier", {
  agency: text(),
  acceptedAt: instant(),
  dueOn: date(),
  finishedAt: nullable(instant()),
  paidBy: nullable(oneOf(["cash", "online"])),
  fee: integer(),
});
const definition = tabulation(dossier, {
  measures: [
    measure(dossier, {
      id: "on-time",
      unit: "dossier",
      denominator: isKnown(dossier.agency),
      numerator: lte(dayOf(dossier.finishedAt), dossier.dueOn),
    }),
    measure(dossier, {
      id: "online",
      unit: "dossier",
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
    }),
    measure(dossier, {
      id: "fees",
      unit: "dossier",
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
      weigh: dossier.fee,
    }),
  ],
  by: [dossier.agency, byPeriod(dossier.acceptedAt, "month")],
});

/** Synthetic records, the same on every machine. */
const records = Array.from({ length: 20_000 }, (_, n) => {
  const r = Math.imul(n + 1, 2_654_435_761) >>> 0;
  const month = String((r % 12) + 1).padStart(2, "0");
  const hour = String((r >>> 5) % 24).padStart(2, "0");
  return {
    agency: `Sở số ${r % 23}, «Quảng Ngãi»`,
    acceptedAt: `2022-${month}-28T${hour}:30:00Z`,
    dueOn: `2022-${month}-28`,
    finishedAt: r % 7 === 0 ? null : `2022-${month}-28T${hour}:59:59Z`,
    paidBy: r % 3 === 0 ? null : r % 3 === 1 ? ("cash" as const) : ("online" as const),
    fee: (r % 5) * 50_000,
  };
});
const header = "agency,accepted_at,due_on,finished_at,paid_by,fee";
const line = (record: (typeof records)[number]): string =>
  Object.values(record)
    .map((value) => (value === null ? "" : /[,"]/.test(String(value)) ? `"${value}"` : value))
    .join(",");

let folder = "";
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kstthc-"));
  writeFileSync(file("all.csv"), `${header}\n${records.map(line).join("\n")}\n`);
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  const types =
    "{'agency':'VARCHAR','accepted_at':'TIMESTAMPTZ','due_on':'DATE','finished_at':'TIMESTAMPTZ','paid_by':'VARCHAR','fee':'BIGINT'}";
  await duck.run(
    `COPY (SELECT * FROM read_csv('${file("all.csv")}', columns = ${types})) TO '${file("all.parquet")}' (FORMAT parquet)`,
  );
  duck.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("one definition over 20,000 records", () => {
  it("gives equal bytes in memory, from CSV, from CSV and Parquet by DuckDB, and in 7 uneven parts merged through JSON", async () => {
    const expected = JSON.stringify(tally(definition, records));
    expect(JSON.stringify(await scanCsv(definition, `${header}\n${records.map(line).join("\n")}\n`))).toBe(expected);
    expect(JSON.stringify(await tallyFile(definition, file("all.csv")))).toBe(expected);
    expect(JSON.stringify(await tallyFile(definition, file("all.parquet")))).toBe(expected);
    const cuts = [0, 1, 50, 1_000, 1_001, 9_999, 15_000, records.length];
    const parts = cuts.slice(1).map((end, i) => JSON.stringify(tally(definition, records.slice(cuts[i], end))));
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
