import { fail } from "../core/fail.ts";
import type { AnyColumn, AnyTable } from "../tally/columns/column.ts";
import { headerOf } from "../tally/columns/headerOf.ts";
import type { CsvOptions } from "../tally/csv/csvOptions.ts";
import { totalsNames } from "../tally/csv/isTotalsRow.ts";
import { layoutOf } from "../tally/engine/layout.ts";
import { duckdb } from "../tally/sql/duckdb.ts";
import { rowsToTally } from "../tally/sql/fromRows.ts";
import { sqlOver } from "../tally/sql/toSql.ts";
import type { Tabulation } from "../tally/tabulation.ts";
import type { Tally } from "../tally/tallyValue.ts";
import { fromText, fromTyped } from "./fieldSql.ts";
import { loadDuckdb } from "./loadDuckdb.ts";

/** How a file is read. */
export interface TallyFileOptions
  extends Pick<CsvOptions, "delimiter" | "headers" | "values" | "absent" | "days" | "numbers"> {
  /** Kind of file; absent: by the end of its name. */
  readonly format?: "csv" | "parquet";
}

/**
 * Counts a CSV or Parquet file with DuckDB (optional peer `@duckdb/node-api`): files larger than memory, many cores.
 * The fields of a CSV file are read as `scanCsv` reads them; a row with a value that does not fit, or without one it
 * must have, is counted as unreadable; a totals row (TỔNG CỘNG) and an empty one are counted as nothing. Left to
 * `scanCsv`: title lines, since here the header is the first line; names of columns that differ in more than their
 * case; rows with too few or too many fields or a misplaced quote, with which DuckDB refuses the whole file (one empty
 * field too many it passes over).
 *
 * @param tabulation - What is counted, by what.
 * @param path - Path or pattern of files, e.g. `dossiers/*.parquet`.
 * @param options - Format, and how the file is written, as for `scanCsv`; `delimiter`, `numbers`, `days` are for CSV.
 * @returns The tally, equal byte for byte to that of `scanCsv` over a file that both read.
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
    const source = csv ? csvSource(path, options) : `read_parquet(${duckdb.literal(path)})`;
    const names = csv ? (await query(`DESCRIBE SELECT * FROM ${source}`)).map((row) => String(row.column_name)) : [];
    await query(
      `CREATE TEMP VIEW "read" AS ${readable(columns, `(SELECT * FROM ${source}${dataRows(names)})`, csv, options)}`,
    );
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

/** The file as text; nothing about it is guessed but its delimiter, so that no line is passed over in silence. */
function csvSource(path: string, { delimiter }: TallyFileOptions): string {
  const fields = delimiter === undefined ? "" : `, delim = ${duckdb.literal(delimiter)}`;
  const read = `header = true, skip = 0, all_varchar = true, allow_quoted_nulls = false, quote = '"', escape = '"', comment = ''`;
  return `read_csv(${duckdb.literal(path)}, ${read}${fields})`;
}

/** Leaves out what is no row of data: rows without a field, and totals rows, known by their first field with text. */
function dataRows(names: readonly string[]): string {
  if (names.length === 0) return "";
  const fields = names.map(duckdb.identifier);
  const first = `COALESCE(${fields.map((field) => `NULLIF(${field}, '')`).join(", ")}, '')`;
  const folded = `regexp_replace(strip_accents(lower(nfc_normalize(${first}))), '[\\s\\x{00a0}]+', ' ', 'g')`;
  return ` WHERE COALESCE(${fields.join(", ")}) IS NOT NULL AND NOT CASE WHEN ${first}[1:1] IN ('T', 't', 'C', 'c') THEN regexp_matches(${folded}, '${totalsNames.source}') ELSE FALSE END`;
}

/** The rows as typed columns, and whether a row can be read. */
function readable(columns: readonly AnyColumn[], source: string, csv: boolean, options: TallyFileOptions): string {
  const { identifier } = duckdb;
  const read = csv ? fromText : fromTyped;
  const typed = columns.map((column, i) => {
    const { name, nullable } = column;
    if (nullable && options.absent?.includes(name))
      return { column, raw: "NULL", value: fromTyped(column, "NULL", {}), i };
    const raw = identifier(options.headers?.[name] ?? headerOf(column));
    return { column, raw: `CAST(${raw} AS VARCHAR)`, value: read(column, raw, options), i };
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
