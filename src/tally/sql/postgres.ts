import type { Dialect } from "./dialect.ts";
import { quote } from "./quote.ts";

/** PostgreSQL with `standard_conforming_strings`, its default since 9.1; executed in the tests. */
export const postgres: Dialect = {
  name: "postgres",
  identifier: (name) => quote(name, '"'),
  literal: (text) => quote(text, "'"),
  date: (iso) => `DATE '${iso}'`,
  instant: (iso) => `TIMESTAMPTZ '${iso}'`,
  dayOf: (expression) => `CAST(((${expression}) AT TIME ZONE 'UTC') + INTERVAL '7 hours' AS DATE)`,
  integer: (expression) => `CAST(${expression} AS BIGINT)`,
};
