import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byPeriod } from "../../src/tally/byPeriod.ts";
import { duckdb, fromRows, postgres, tabulation, tally, toSql } from "../../src/tally/index.ts";
import {
  answers,
  countings,
  createWorld,
  type Engine,
  everyNullCombination,
  expectSameTally,
  numbered,
} from "./agreement.ts";

const records = everyNullCombination(1);
let engines: readonly [Engine, Engine];
let close: () => Promise<void>;

beforeAll(async () => {
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  const postgresInside = await PGlite.create();
  engines = [
    {
      dialect: duckdb,
      query: async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[],
    },
    { dialect: postgres, query: async (sql) => (await postgresInside.query<Record<string, unknown>>(sql)).rows },
  ];
  close = async () => {
    duck.closeSync();
    await postgresInside.close();
  };
  for (const { query } of engines) for (const statement of createWorld(records)) await query(statement);
}, 60_000);

afterAll(() => close());

describe("one definition, three engines, equal bytes", () => {
  it("200 random conditions, asked of every combination of missing values, record by record", async () => {
    expect(
      new Set(
        records.map((record) =>
          Object.values(record)
            .map((value) => value === null)
            .join(),
        ),
      ).size,
    ).toBe(2048);
    for (const definition of answers()) await expectSameTally(definition, records, engines);
  }, 120_000);

  it("every way of counting, each with other conditions", async () => {
    for (const definition of countings(6)) await expectSameTally(definition, records, engines);
  }, 120_000);

  it("every grouping: text, code, boolean, integer and each length of period, of days and of instants", async () => {
    const [{ measures } = { measures: [] }] = countings(1);
    const grains = ["month", "quarter", "half-year", "year"] as const;
    const groupings = [
      [numbered.t, numbered.b],
      [numbered.i, numbered.c],
      ...grains.map((grain) => [byPeriod(numbered.d, grain), { ...byPeriod(numbered.at, grain), startDay: 15 }]),
    ];
    for (const by of groupings)
      await expectSameTally(tabulation(numbered, { measures: measures.slice(0, 5), by }), records, engines);
  });

  it("no records: no groups, in every engine", async () => {
    const [definition] = countings(1);
    if (!definition) throw new Error("no definition");
    for (const { dialect, query } of engines) {
      const sql = toSql(definition, { from: "world", dialect }).replaceAll(
        'FROM "world"',
        'FROM (SELECT * FROM "world" WHERE FALSE) AS "none"',
      );
      expect(fromRows(definition, await query(sql))).toEqual(tally(definition, []));
    }
    expect(tally(definition, []).groups).toEqual([]);
  });

  it("would show a single record that an engine answers otherwise", async () => {
    const [definition] = answers();
    if (!definition) throw new Error("no definition");
    const [first, ...rest] = records;
    const changed = [{ ...first, ...records.at(-1), n: 0 }, ...rest] as typeof records;
    await expect(expectSameTally(definition, changed, engines)).rejects.toThrow("duckdb");
  });
});
