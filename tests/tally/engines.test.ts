import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byPeriod } from "../../src/tally/byPeriod.ts";
import { duckdb, fromRows, postgres, tabulation, tally, toSql } from "../../src/tally/index.ts";
import type { AnyTabulation } from "../../src/tally/tabulation.ts";
import { conditions, everyCounting, records, sqlValues, world, worldColumns } from "./world.ts";

type Query = (sql: string) => Promise<readonly Record<string, unknown>[]>;

let inDuckdb: Query;
let inPostgres: Query;
let close: () => Promise<void>;
const sample = fc.sample(records, { numRuns: 400, seed: 766 });

beforeAll(async () => {
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  const postgresInside = await PGlite.create();
  inDuckdb = async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[];
  inPostgres = async (sql) => (await postgresInside.query<Record<string, unknown>>(sql)).rows;
  close = async () => {
    duck.closeSync();
    await postgresInside.close();
  };
  const insert = `INSERT INTO "world" VALUES ${sample.map(sqlValues).join(",")}`;
  for (const query of [inDuckdb, inPostgres]) {
    await query(`CREATE TABLE "world" (${worldColumns})`);
    await query(insert);
  }
}, 60_000);

afterAll(() => close());

async function everywhere(definition: ReturnType<typeof tabulation<typeof world>>) {
  return [
    tally(definition, sample),
    fromRows(definition, await inDuckdb(toSql(definition, { from: "world", dialect: duckdb }))),
    fromRows(definition, await inPostgres(toSql(definition, { from: "world", dialect: postgres }))),
  ].map((counted) => JSON.stringify(counted));
}

describe("one definition, three engines, equal bytes", () => {
  it("200 random conditions over records with every mix of missing values", async () => {
    const chosen = fc.sample(fc.tuple(conditions, conditions, conditions), { numRuns: 200, seed: 140 });
    // Forty definitions of five conditions: a query holds several measures, as in use.
    for (let from = 0; from < chosen.length; from += 5) {
      const measures = chosen
        .slice(from, from + 5)
        .flatMap(([denominator, numerator, exclusion], i) =>
          everyCounting(denominator, numerator, exclusion).map((measure) => ({ ...measure, id: `${measure.id}-${i}` })),
        );
      const [js, duck, pg] = await everywhere(tabulation(world, { measures, by: from % 2 === 0 ? [] : [world.c] }));
      expect(duck).toBe(js);
      expect(pg).toBe(js);
    }
  }, 120_000);

  it("every grouping: text, code, boolean, integer and each length of period, of days and of instants", async () => {
    const [[denominator, numerator, exclusion] = []] = fc.sample(fc.tuple(conditions, conditions, conditions), {
      numRuns: 1,
      seed: 7,
    });
    if (!denominator || !numerator || !exclusion) throw new Error("no sample");
    const measures = everyCounting(denominator, numerator, exclusion);
    const grains = ["month", "quarter", "half-year", "year"] as const;
    const groupings: AnyTabulation["by"][] = [
      [world.t, world.b].map(({ name }) => ({ table: "world", name })),
      [world.i, world.c].map(({ name }) => ({ table: "world", name })),
      ...grains.map((grain) => [byPeriod(world.d, grain), { ...byPeriod(world.at, grain), startDay: 15 }]),
    ];
    for (const by of groupings) {
      const [js, duck, pg] = await everywhere(tabulation(world, { measures, by: by as never }));
      expect(duck).toBe(js);
      expect(pg).toBe(js);
    }
  });

  it("no records: no groups, in every engine", async () => {
    const measures = everyCounting(
      ...(fc.sample(fc.tuple(conditions, conditions, conditions), { numRuns: 1, seed: 3 })[0] as [never, never, never]),
    );
    const definition = tabulation(world, { measures });
    const sql = toSql(definition, { from: "world", dialect: postgres }).replaceAll(
      'FROM "world"',
      'FROM (SELECT * FROM "world" WHERE FALSE) AS "none"',
    );
    expect(fromRows(definition, await inPostgres(sql))).toEqual(tally(definition, []));
    expect(tally(definition, []).groups).toEqual([]);
  });
});
