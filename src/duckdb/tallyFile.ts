import { fail } from "../core/fail.ts";
import type { AnyColumn, AnyTable } from "../tally/columns/column.ts";
import { headerOf } from "../tally/columns/headerOf.ts";
import type { DayMoment } from "../tally/csv/timeReaders.ts";
import { layoutOf } from "../tally/engine/layout.ts";
import { duckdb } from "../tally/sql/duckdb.ts";
import { rowsToTally } from "../tally/sql/fromRows.ts";
import { sqlOver } from "../tally/sql/toSql.ts";
import type { Tabulation } from "../tally/tabulation.ts";
import type { Tally } from "../tally/tallyValue.ts";
import { loadDuckdb } from "./loadDuckdb.ts";

/** How a file is read. */
export interface TallyFileOptions {
  /** Kind of file; absent: by the end of its name. */
  readonly format?: "csv" | "parquet";
  /** What stands between the fields of a CSV file; absent: DuckDB finds out. */
  readonly delimiter?: "," | ";" | "\t";
  /** Names of columns in this file, by field; absent: those of the table. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields this file has no column for: read as empty in every row. One that may not be empty is asked for all the same. */
  readonly absent?: readonly string[];
  /** Moments a CSV file writes as days alone, by field, and which moment of the day is meant: `{ appointedAt: "end" }`. */
  readonly days?: Readonly<Record<string, DayMoment>>;
}

/**
 * Counts a CSV or Parquet file with DuckDB (optional peer `@duckdb/node-api`): files larger than memory, many cores.
 * Days and instants of a CSV file are read as `scanCsv` reads them; a row with a value that does not fit, or without one
 * it must have, is counted as unreadable, and so is a totals row. The header is the first line: title lines are for `scanCsv`.
 *
 * @param tabulation - What is counted, by what.
 * @param path - Path or pattern of files, e.g. `dossiers/*.parquet`.
 * @param options - Format, delimiter, names.
 * @returns The tally, equal to that of `scanCsv` over the same rows.
 * @throws `KstthcError` `duckdb-missing` when the peer is not installed; `duckdb-failed` with DuckDB's own words
 * when the file or a column of it is not there.
 */
export async function tallyFile<C extends AnyTable>(
  tabulation: Tabulation<C>,
  path: string,
  options: TallyFileOptions = {},
): Promise<Tally> {
  const { DuckDBInstance } = await loadDuckdb();
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const query = async (sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
      (await connection.runAndReadAll(sql)).getRowObjectsJS();
    const columns = layoutOf(tabulation).columns.map(({ column }) => column);
    const csv = (options.format ?? (/\.parquet$/i.test(path) ? "parquet" : "csv")) === "csv";
    await query(`CREATE TEMP VIEW "read" AS ${readable(columns, path, csv, options)}`);
    const rows = await query(sqlOver(tabulation, `(SELECT * FROM "read" WHERE NOT "unreadable")`, duckdb));
    const [bad] = await query(`SELECT COUNT(*) AS "n" FROM "read" WHERE "unreadable"`);
    return rowsToTally(tabulation, rows, Number(bad?.n ?? 0));
  } catch (error) {
    if (error instanceof Error && error.name === "KstthcError") throw error;
    return fail("duckdb-failed", { path, message: error instanceof Error ? error.message : String(error) });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The file as typed columns, and whether a row can be read. */
function readable(columns: readonly AnyColumn[], path: string, csv: boolean, options: TallyFileOptions): string {
  const { identifier, literal } = duckdb;
  const delimiter = options.delimiter === undefined ? "" : `, delim = ${literal(options.delimiter)}`;
  const source = csv
    ? `read_csv(${literal(path)}, header = true, all_varchar = true, allow_quoted_nulls = false${delimiter})`
    : `read_parquet(${literal(path)})`;
  const typed = columns.map((column, i) => {
    const { name, nullable } = column;
    if (nullable && options.absent?.includes(name)) return { column, raw: "NULL", value: typedNull(column), i };
    const raw = identifier(options.headers?.[name] ?? headerOf(column));
    const value = csv ? fromText(column, raw, options.days?.[name]) : fromTyped(column, raw);
    return { column, raw: `CAST(${raw} AS VARCHAR)`, value, i };
  });
  const selected = typed.map(({ value, raw, i }) => `${value} AS "v${i}", ${raw} AS "r${i}"`);
  const values = typed.map(({ column, i }) => `"v${i}" AS ${identifier(headerOf(column))}`);
  const wrong = typed.map(({ column, i }) =>
    // A quoted empty field is an empty text, and missing for every other type.
    column.nullable ? `("v${i}" IS NULL AND "r${i}" IS NOT NULL AND "r${i}" <> '')` : `"v${i}" IS NULL`,
  );
  const unreadable = wrong.length === 0 ? "FALSE" : wrong.join(" OR ");
  return `SELECT ${[...values, `(${unreadable}) AS "unreadable"`].join(", ")} FROM (SELECT ${selected.join(", ") || "1"} FROM ${source})`;
}

/** A field of a CSV file as a value of its type, `NULL` when it is none. */
function fromText({ type, codes }: AnyColumn, raw: string, moment: DayMoment | undefined): string {
  switch (type) {
    case "text":
      return `nfc_normalize(${raw})`;
    case "code":
      return within(codes, `trim(${raw})`);
    case "boolean":
      return `CASE trim(${raw}) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END`;
    case "date":
      return `COALESCE(TRY_CAST(TRY_STRPTIME(${raw}, '%Y-%m-%d') AS DATE), TRY_CAST(TRY_STRPTIME(${raw}, '%d/%m/%Y') AS DATE))`;
    case "instant":
      return instantOf(raw, moment);
    default:
      return `CASE WHEN regexp_full_match(${raw}, '-?[0-9]+') AND ${safe(`TRY_CAST(${raw} AS BIGINT)`)} THEN TRY_CAST(${raw} AS BIGINT) END`;
  }
}

/** Nothing, as a value of the type of a column. */
function typedNull(column: AnyColumn): string {
  return fromTyped(column, "NULL");
}

/** A typed column; texts and numbers of files are taken as they are, times made instants. */
function fromTyped({ type, codes }: AnyColumn, raw: string): string {
  switch (type) {
    case "code":
      return within(codes, `CAST(${raw} AS VARCHAR)`);
    case "text":
      return `CAST(${raw} AS VARCHAR)`;
    case "boolean":
      return `TRY_CAST(${raw} AS BOOLEAN)`;
    case "date":
      return `TRY_CAST(${raw} AS DATE)`;
    case "instant":
      return `TRY_CAST(${raw} AS TIMESTAMPTZ)`;
    default:
      return `CASE WHEN ${safe(`TRY_CAST(${raw} AS BIGINT)`)} THEN TRY_CAST(${raw} AS BIGINT) END`;
  }
}

function within(codes: readonly unknown[] | undefined, raw: string): string {
  const known = (codes ?? []).map((code) => duckdb.literal(String(code)));
  return `CASE WHEN ${raw} IN (${known.join(", ")}) THEN ${raw} END`;
}

/** With an offset as written; without one, civil time in Việt Nam. */
function instantOf(raw: string, moment: DayMoment | undefined): string {
  const formats = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"];
  const civil = formats.map((format) => `TRY_STRPTIME(${raw}, '${format}')`).join(", ");
  const day = `COALESCE(TRY_STRPTIME(${raw}, '%Y-%m-%d'), TRY_STRPTIME(${raw}, '%d/%m/%Y'))`;
  const days = `, epoch_us(${day})${moment === "end" ? " + 86399999999" : ""}`;
  const local = `make_timestamptz(COALESCE(epoch_us(COALESCE(${civil}))${moment === undefined ? "" : days}) - 25200000000)`;
  const offset = `regexp_matches(${raw}, '[0-9]{2}:[0-9]{2}.*(Z|[+-][0-9]{2}:?[0-9]{2})$')`;
  return `CASE WHEN ${offset} THEN TRY_CAST(${raw} AS TIMESTAMPTZ) ELSE ${local} END`;
}

function safe(value: string): string {
  return `${value} BETWEEN -9007199254740991 AND 9007199254740991`;
}
