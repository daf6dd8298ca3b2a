import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Dimension, Grain } from "../dimension.ts";
import { denominatorOf } from "../engine/tallier.ts";
import type { Measure } from "../measure.ts";
import type { AnyTabulation, Tabulation } from "../tabulation.ts";
import type { Dialect } from "./dialect.ts";
import { sqlCondition, sqlField } from "./sqlCondition.ts";

/** Where the records are, and how the engine writes SQL. */
export interface SqlOptions {
  /** Table, or its path: `["warehouse", "dossier"]`. Each part is quoted. */
  readonly from: string | readonly string[];
  /** `duckdb`, `postgres`, `clickhouse`, `trino`, `spark`, or one of your own. */
  readonly dialect: Dialect;
}

/**
 * Writes a tabulation as one SQL query that returns counts and sums, never ratios: no division, no parameters, every
 * name and value escaped by the dialect. `fromRows` turns its rows into the same tally JavaScript counts.
 *
 * @param tabulation - What is counted, by what.
 * @param options - Table and dialect.
 * @returns The query.
 * @throws `KstthcError` `unwritable-text` for a name or value with a NUL in it.
 * @example
 * const dossier = table("dossier", { fee: integer() });
 * const free = measure(dossier, { id: "free", unit: "dossier", denominator: gte(dossier.fee, 0), numerator: eq(dossier.fee, 0) });
 * toSql(tabulation(dossier, { measures: [free] }), { from: "dossier", dialect: duckdb }).split("\n")[1]
 * // => "  COUNT(*) AS \"records\","
 */
export function toSql<C extends AnyTable>(tabulation: Tabulation<C>, options: SqlOptions): string {
  const { from, dialect } = options;
  const path = typeof from === "string" ? [from] : from;
  return sqlOver(tabulation, path.map((part) => dialect.identifier(part)).join("."), dialect);
}

/** The query over a source already written in SQL. */
export function sqlOver(tabulation: AnyTabulation, source: string, dialect: Dialect): string {
  const { table, measures, by } = tabulation;
  const keys = by.map((dimension) => sqlKey(dimension, table, dialect));
  const units = measures.flatMap((measure, i) => (measure.counting.kind === "units" ? [i] : []));
  const main = select(
    measures.flatMap((measure, i) => sums(measure, i, table, dialect)),
    keys,
    source,
    dialect,
  );
  return [main, ...units.map((i) => unitSelect(tabulation, i, keys, source, dialect))].join("\nUNION ALL\n");
}

/** Names of a measure's columns: all, yes, no, and records without an amount. */
export function columnsOf({ counting }: Measure<string>, i: number): readonly string[] {
  return ["all", "yes", "no", ...(counting.kind === "sum" ? ["without_amount"] : [])].map((part) => `m${i}_${part}`);
}

function sums(measure: Measure<string>, i: number, table: AnyTable, dialect: Dialect): readonly string[] {
  const names = columnsOf(measure, i).map((name) => dialect.identifier(name));
  const { counting } = measure;
  if (counting.kind === "units") return names.map((name) => `0 AS ${name}`);
  const den = sqlCondition(denominatorOf(measure), table, dialect);
  const num = sqlCondition(measure.numerator, table, dialect);
  const one = counting.kind === "sum" ? sqlField(counting.of, table, dialect) : "1";
  const [all, yes, no, without] = names;
  return [
    // What may belong to the denominator counts among all: only what is known not to belong is left out.
    `COALESCE(SUM(CASE WHEN NOT ${den} THEN 0 ELSE ${one} END), 0) AS ${all}`,
    `COALESCE(SUM(CASE WHEN ${den} AND ${num} THEN ${one} ELSE 0 END), 0) AS ${yes}`,
    `COALESCE(SUM(CASE WHEN ${den} AND NOT ${num} THEN ${one} ELSE 0 END), 0) AS ${no}`,
    ...(without
      ? [`COALESCE(SUM(CASE WHEN NOT ${den} THEN 0 WHEN ${one} IS NULL THEN 1 ELSE 0 END), 0) AS ${without}`]
      : []),
  ];
}

function select(counts: readonly string[], keys: readonly string[], source: string, dialect: Dialect): string {
  const named = keys.map((key, i) => `${key} AS ${dialect.identifier(`k${i}`)}`);
  const columns = [...named, `COUNT(*) AS ${dialect.identifier("records")}`, ...counts];
  const group = keys.length === 0 ? "" : `\nGROUP BY ${keys.join(", ")}`;
  return `SELECT\n  ${columns.join(",\n  ")}\nFROM ${source}${group}`;
}

/** Units need two steps: what each unit's records say together, then how many units say what. */
function unitSelect(
  { table, measures }: AnyTabulation,
  i: number,
  keys: readonly string[],
  source: string,
  dialect: Dialect,
): string {
  const measure = measures[i] as Measure<string>;
  const { counting } = measure;
  if (counting.kind !== "units") return "";
  const id = dialect.identifier;
  const per = sqlField(counting.per, table, dialect);
  const den = sqlCondition(denominatorOf(measure), table, dialect);
  const num = sqlCondition(measure.numerator, table, dialect);
  const counts = counting.when === "some" ? `(${den} AND ${num})` : `((NOT ${den}) OR ${num})`;
  const inner = [
    ...keys.map((key, k) => `${key} AS ${id(`k${k}`)}`),
    `${per} AS ${id("unit")}`,
    `MAX(CASE WHEN ${den} THEN 2 WHEN NOT ${den} THEN 0 ELSE 1 END) AS ${id("den")}`,
    // False 0, unknown 1, true 2: the greatest is "some", the least is "every".
    `${counting.when === "some" ? "MAX" : "MIN"}(CASE WHEN ${counts} THEN 2 WHEN NOT ${counts} THEN 0 ELSE 1 END) AS ${id("num")}`,
  ];
  const decided = (value: number): string =>
    `COALESCE(SUM(CASE WHEN ${id("den")} = 2 AND ${id("num")} = ${value} AND ${id("unit")} IS NOT NULL THEN 1 ELSE 0 END), 0)`;
  const cells = measures.flatMap((other, j) =>
    columnsOf(other, j).map((name, part) => {
      if (j !== i) return `0 AS ${id(name)}`;
      const all = `COALESCE(SUM(CASE WHEN ${id("den")} = 0 THEN 0 ELSE 1 END), 0)`;
      return `${part === 0 ? all : decided(part === 1 ? 2 : 0)} AS ${id(name)}`;
    }),
  );
  const outer = [...keys.map((_, k) => id(`k${k}`)), `0 AS ${id("records")}`, ...cells];
  const group = keys.length === 0 ? "" : `\nGROUP BY ${keys.map((_, k) => id(`k${k}`)).join(", ")}`;
  const units = `SELECT ${inner.join(", ")} FROM ${source} GROUP BY ${[...keys, per].join(", ")}`;
  return `SELECT\n  ${outer.join(",\n  ")}\nFROM (${units}) ${id("units")}${group}`;
}

const monthsOf: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** A grouping as an expression; a period is the number of its first month, counted from year 0. */
function sqlKey({ name, period, startDay }: Dimension<string>, table: AnyTable, dialect: Dialect): string {
  const field = sqlField(name, table, dialect);
  if (period === undefined) return field;
  const day = columnOf(table, name).type === "instant" ? dialect.dayOf(field) : field;
  const late = startDay === undefined ? "" : ` + CASE WHEN EXTRACT(DAY FROM ${day}) >= ${startDay} THEN 1 ELSE 0 END`;
  const month = dialect.integer(`EXTRACT(YEAR FROM ${day}) * 12 + EXTRACT(MONTH FROM ${day}) - 1${late}`);
  return monthsOf[period] === 1 ? month : `(${month} - MOD(${month}, ${monthsOf[period]}))`;
}
