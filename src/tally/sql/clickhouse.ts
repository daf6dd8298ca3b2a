import type { Dialect } from "./dialect.ts";
import { quoteWithBackslash } from "./quote.ts";

/** ClickHouse, with `Date32` days and `DateTime64(6, 'UTC')` instants. */
export const clickhouse: Dialect = {
  name: "clickhouse",
  identifier: (name) => quoteWithBackslash(name, "`"),
  literal: (text) => quoteWithBackslash(text, "'"),
  date: (iso) => `toDate32('${iso}')`,
  instant: (iso) => `parseDateTime64BestEffort('${iso}', 6, 'UTC')`,
  dayOf: (expression) => `toDate32(toTimeZone(${expression}, 'UTC') + INTERVAL 7 HOUR)`,
  integer: (expression) => `CAST(${expression} AS Nullable(Int64))`,
};
