import type { Dialect } from "./dialect.ts";
import { quote } from "./quote.ts";

/** DuckDB; executed in the tests. */
export const duckdb: Dialect = {
  name: "duckdb",
  identifier: (name) => quote(name, '"'),
  literal: (text) => quote(text, "'"),
  date: (iso) => `DATE '${iso}'`,
  instant: (iso) => `TIMESTAMPTZ '${iso}'`,
  // No time-zone database is needed for a fixed offset.
  dayOf: (expression) => `CAST(make_timestamp(epoch_us(${expression}) + 25200000000) AS DATE)`,
  integer: (expression) => `CAST(${expression} AS BIGINT)`,
};
