/**
 * Tallies of CSV and Parquet files counted by DuckDB. Needs the optional peer `@duckdb/node-api`.
 *
 * @module kstthc/duckdb
 */
export { type TallyFileOptions, tallyFile } from "./tallyFile.ts";
