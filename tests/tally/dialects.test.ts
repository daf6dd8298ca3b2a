import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byPeriod,
  clickhouse,
  eq,
  isKnown,
  measure,
  oneOf,
  spark,
  table,
  tabulation,
  text,
  toSql,
  trino,
} from "../../src/tally/index.ts";
import { issuesOf } from "../issuesOf.ts";
import { conditions, everyCounting, world } from "./world.ts";

const parsers = [
  [trino, new TrinoSQL()],
  [spark, new SparkSQL()],
] as const;

describe.each(parsers)("SQL for $name", (dialect, parser) => {
  // The parsers take long over nested brackets: one condition a query, each way of counting in turn.
  it("is SQL to its grammar, for random conditions, every way of counting and every period", () => {
    const chosen = fc.sample(fc.tuple(conditions, conditions, conditions), { numRuns: 60, seed: 766 });
    const short = chosen.filter((some) => JSON.stringify(some).length < 700).slice(0, 10);
    const grains = ["month", "quarter", "half-year", "year"] as const;
    expect(short).toHaveLength(10);
    for (const [n, [denominator, numerator, exclusion]] of short.entries()) {
      const grain = grains[n % 4] ?? "month";
      const by = [world.t, n % 2 === 0 ? byPeriod(world.at, grain) : { ...byPeriod(world.d, grain), startDay: 15 }];
      const measures = everyCounting(denominator, numerator, exclusion).slice(n % 5, (n % 5) + 1);
      expect(parser.validate(toSql(tabulation(world, { measures, by }), { from: ["kho", "world"], dialect }))).toEqual(
        [],
      );
    }
  });

  it("is checked by a parser that refuses what is not SQL", () => {
    expect(parser.validate("SELECT FROM WHERE").length).toBeGreaterThan(0);
  });
});

describe("hostile names and values stay names and values", () => {
  const hostile = `x'"\`\\; DROP TABLE dossier; --`;
  const odd = table("odd", { field: text({ header: hostile }), code: oneOf([hostile]) });
  const share = measure(odd, {
    id: "m",
    unit: "record",
    denominator: isKnown(odd.field),
    numerator: eq(odd.field, hostile),
  });
  const definition = tabulation(odd, { measures: [share], by: [odd.field] });

  it.each(parsers)("in $name", (dialect, parser) => {
    expect(parser.validate(toSql(definition, { from: hostile, dialect }))).toEqual([]);
  });

  it("are quoted in ClickHouse, where a backslash escapes", () => {
    expect(toSql(definition, { from: "t", dialect: clickhouse })).toContain(
      String.raw`'x\'"${"`"}\\; DROP TABLE dossier; --'`,
    );
  });

  it("are refused where they hold a NUL", () => {
    const nul = measure(odd, {
      id: "m",
      unit: "record",
      denominator: isKnown(odd.field),
      numerator: eq(odd.field, "a\0b"),
    });
    expect(issuesOf(() => toSql(tabulation(odd, { measures: [nul] }), { from: "t", dialect: trino }))[0]?.code).toBe(
      "unwritable-text",
    );
  });
});
