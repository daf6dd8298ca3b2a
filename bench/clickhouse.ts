// Asks ClickHouse what JavaScript counts (`npm install --no-save --prefix bench chdb` first): the 200 random conditions of the
// tests, then every measure the package ships and the six KPIs of the benchmark over 100,000 invented dossiers.
// `npx tsx bench/clickhouse.ts`. Prints how many tallies differ; docs/growth.md keeps the result.
import { Session } from "chdb";
import fc from "fast-check";
import { quarter } from "../src/calendar/quarter.ts";
import {
  dossiers,
  dossiersOnTime,
  noResubmissionShare,
  onlinePaymentProcedureShare,
  onlinePaymentShare,
} from "../src/measures/index.ts";
import type { AnyColumn, AnyTable } from "../src/tally/columns/column.ts";
import { headerOf } from "../src/tally/columns/headerOf.ts";
import {
  byPeriod,
  clickhouse,
  fromRows,
  type RecordOf,
  type Tabulation,
  tabulation,
  tally,
  toSql,
} from "../src/tally/index.ts";
import { conditions, everyCounting, records, world } from "../tests/tally/world.ts";
import { dossier, seeded, sixKpis, synthetic } from "./kpi/dossier.ts";

const many = 100_000;
const session = new Session();

const types: Readonly<Record<AnyColumn["type"], string>> = {
  text: "String",
  code: "String",
  integer: "Int64",
  money: "Int64",
  boolean: "Bool",
  date: "Date32",
  instant: "DateTime64(6, 'UTC')",
};

function sqlValue(value: unknown, { type }: AnyColumn): string {
  if (value === null || value === undefined) return "NULL";
  if (type === "date") return clickhouse.date(String(value));
  if (type === "instant") return clickhouse.instant(new Date(String(value)).toISOString());
  return typeof value === "string" ? clickhouse.literal(value) : String(value);
}

/** Makes a table of the records. */
function load(name: string, table: AnyTable, rows: readonly object[]): void {
  const columns = Object.values(table);
  const list = columns.map((column) => `${clickhouse.identifier(headerOf(column))} Nullable(${types[column.type]})`);
  session.query(`CREATE TABLE ${name} (${list.join(", ")}) ENGINE = Memory`);
  for (let from = 0; from < rows.length; from += 1000) {
    const values = rows.slice(from, from + 1000).map((row) => {
      const fields = row as Readonly<Record<string, unknown>>;
      return `(${columns.map((column) => sqlValue(fields[column.name], column)).join(", ")})`;
    });
    session.query(`INSERT INTO ${name} VALUES ${values.join(", ")}`);
  }
}

/** Whether ClickHouse counts otherwise than JavaScript. */
function differs<C extends AnyTable>(definition: Tabulation<C>, from: string, rows: Iterable<RecordOf<C>>): boolean {
  // Integers as text: JSON's numbers would lose the last digits of large sums, which fromRows refuses.
  const sql = `${toSql(definition, { from, dialect: clickhouse })} SETTINGS output_format_json_quote_64bit_integers = 1`;
  const lines = session.query(sql, "JSONEachRow").split("\n").filter(Boolean);
  const counted = fromRows(
    definition,
    lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  );
  const same = JSON.stringify(counted) === JSON.stringify(tally(definition, rows));
  if (!same) console.log(sql.slice(0, 3000), "\n", JSON.stringify(counted.groups).slice(0, 800));
  return !same;
}

const sample = fc.sample(records, { numRuns: 400, seed: 766 });
load("world", world, sample);
const chosen = fc.sample(fc.tuple(conditions, conditions, conditions), { numRuns: 200, seed: 140 });
const random = chosen.filter(([denominator, numerator, exclusion], n) => {
  const measures = everyCounting(denominator, numerator, exclusion);
  const by = n % 2 === 0 ? [] : [world.t, byPeriod(world.at, "quarter")];
  return differs(tabulation(world, { measures, by }), "world", sample);
});

const next = seeded(140);
/** An instant of 2022 to the second, or none so often in ten. */
const moment = (missing: number): string | null =>
  next(10) < missing ? null : new Date(Date.UTC(2022, 0, 1) + next(365 * 86_400) * 1000).toISOString();
const maybe = <T>(...values: readonly T[]): T | null => values[next(values.length + 1)] ?? null;
const handled = Array.from({ length: many }, (_, n) => ({
  number: `H48-${n}`,
  procedure: `1.00${next(300)}`,
  agency: `Xã số ${next(200)}, «Quảng Ngãi»`,
  filedAt: moment(0) as string,
  acceptedAt: moment(1),
  appointedAt: moment(1),
  supplementRequestedAt: moment(7),
  supplementedAt: moment(8),
  supplementRequests: maybe(0, 1, 2),
  appointedAfterSupplement: moment(8),
  processedAt: moment(4),
  returnedAt: moment(5),
  stoppedAt: moment(8),
  status: maybe("accepted" as const, "in-progress" as const, "returned" as const),
  paid: maybe(true, false),
  gateway: maybe("none" as const, "national" as const, "provincial" as const),
  reused: maybe(true, false),
}));
load("handled", dossiers, handled);
const period = quarter(2022, 3);
const shipped = [
  dossiersOnTime(period),
  dossiersOnTime(period, { to: "moment" }),
  dossiersOnTime(period, { unfinished: "not-on-time" }),
  dossiersOnTime(period, { unfinished: "not-on-time", to: "moment" }),
  noResubmissionShare(period),
  onlinePaymentShare(period),
  onlinePaymentShare(period, { through: "any" }),
  onlinePaymentProcedureShare(period),
  onlinePaymentProcedureShare(period, { through: "any" }),
].map((measure, n) => ({ ...measure, id: `${measure.id}-${n}` }));
const groupings = [[], [dossiers.agency, byPeriod(dossiers.filedAt, "month")], [dossiers.status, dossiers.paid]];
const ours = groupings.filter((by) =>
  differs(tabulation(dossiers, { measures: shipped, by }), "handled", handled as readonly RecordOf<typeof dossiers>[]),
);

const kept = Array.from({ length: many }, (_, n) => synthetic(next, n, 200));
load("six", dossier, kept);
const six = [sixKpis].filter((definition) => differs(definition, "six", kept));

console.log(`ClickHouse ${session.query("SELECT version()").trim()}
${chosen.length} random definitions of five ways of counting over ${sample.length} records: ${random.length} differ
${shipped.length} shipped measures in ${groupings.length} groupings over ${many} records: ${ours.length} differ
${sixKpis.measures.length} KPIs by agency and month over ${many} records: ${six.length} differ`);
