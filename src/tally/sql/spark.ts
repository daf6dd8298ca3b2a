import type { Dialect } from "./dialect.ts";
import { quoteWithBackslash } from "./quote.ts";

/** Spark SQL; its syntax is checked in the tests, it is not run there. */
export const spark: Dialect = {
  name: "spark",
  identifier: (name) => quoteWithBackslash(name, "`"),
  literal: (text) => quoteWithBackslash(text, "'"),
  date: (iso) => `DATE '${iso}'`,
  instant: (iso) => `TIMESTAMP '${iso}'`,
  // Whatever the session's zone: first the wall clock of UTC, then that of UTC+7.
  dayOf: (expression) =>
    `CAST(from_utc_timestamp(to_utc_timestamp(${expression}, current_timezone()), '+07:00') AS DATE)`,
  integer: (expression) => `CAST(${expression} AS BIGINT)`,
};
