import type { Dialect } from "./dialect.ts";
import { quote } from "./quote.ts";

/** Trino, with `timestamp with time zone` instants; its syntax is checked in the tests, it is not run there. */
export const trino: Dialect = {
  name: "trino",
  identifier: (name) => quote(name, '"'),
  literal: (text) => quote(text, "'"),
  date: (iso) => `DATE '${iso}'`,
  instant: (iso) => `from_iso8601_timestamp('${iso}')`,
  dayOf: (expression) => `CAST(at_timezone(${expression}, '+07:00') AS DATE)`,
  integer: (expression) => `CAST(${expression} AS BIGINT)`,
};
