// Runs the 200 random conditions of the tests in ClickHouse (`npm install --no-save --prefix bench chdb` first):
// `npx tsx bench/clickhouse.ts`. Prints how many tallies differ from JavaScript's. docs/growth.md keeps the result.
import { Session } from "chdb";
import fc from "fast-check";
import { byPeriod, clickhouse, fromRows, tabulation, tally, toSql } from "../src/tally/index.ts";
import { conditions, everyCounting, records, type WorldRecord, world } from "../tests/tally/world.ts";

const session = new Session();
const sample = fc.sample(records, { numRuns: 400, seed: 766 });
const types: Readonly<Record<string, string>> = {
  text: "String",
  code: "String",
  integer: "Int64",
  money: "Int64",
  boolean: "Bool",
  date: "Date32",
  instant: "DateTime64(6, 'UTC')",
};
const columns = Object.values(world);
const list = columns.map(({ name, type }) => `${clickhouse.identifier(name)} Nullable(${types[type]})`);
const value = (record: WorldRecord, { name, type }: (typeof columns)[number]): string => {
  const v = record[name as keyof WorldRecord];
  if (v === null || v === undefined) return "NULL";
  if (type === "date") return clickhouse.date(String(v));
  if (type === "instant") return clickhouse.instant(new Date(String(v)).toISOString());
  return typeof v === "string" ? clickhouse.literal(v) : String(v);
};
session.query(`CREATE TABLE world (${list.join(", ")}) ENGINE = Memory`);
session.query(
  `INSERT INTO world VALUES ${sample.map((r) => `(${columns.map((c) => value(r, c)).join(", ")})`).join(", ")}`,
);

const chosen = fc.sample(fc.tuple(conditions, conditions, conditions), { numRuns: 200, seed: 140 });
let differences = 0;
for (const [n, [denominator, numerator, exclusion]] of chosen.entries()) {
  const measures = everyCounting(denominator, numerator, exclusion);
  const definition = tabulation(world, { measures, by: n % 2 === 0 ? [] : [world.t, byPeriod(world.at, "quarter")] });
  // Integers as text: JSON's numbers would lose the last digits of large sums, which fromRows refuses.
  const sql = `${toSql(definition, { from: "world", dialect: clickhouse })} SETTINGS output_format_json_quote_64bit_integers = 1`;
  const rows = session
    .query(sql, "JSONEachRow")
    .trim()
    .split("\n")
    .filter((line) => line !== "");
  const counted = fromRows(
    definition,
    rows.map((line) => JSON.parse(line) as Record<string, unknown>),
  );
  if (JSON.stringify(counted) !== JSON.stringify(tally(definition, sample))) {
    differences++;
    if (differences === 1)
      console.log(
        sql.slice(0, 3000),
        "\n",
        JSON.stringify(counted.groups).slice(0, 800),
        "\n",
        JSON.stringify(tally(definition, sample).groups).slice(0, 800),
      );
  }
}
console.log(
  `ClickHouse ${session.query("SELECT version()").trim()}: ${chosen.length} definitions, ${differences} differ`,
);
