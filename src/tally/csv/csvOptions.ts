import type { TallyOptions } from "../tallyAsync.ts";
import type { WrittenValues } from "./fieldReader.ts";
import type { NumberStyle } from "./readNumber.ts";
import type { DayMoment } from "./timeReaders.ts";

/** How a CSV file is written, and how its reading is followed and stopped. */
export interface CsvOptions extends TallyOptions {
  /** What stands between fields; absent: whichever of the three makes the header. */
  readonly delimiter?: "," | ";" | "\t";
  /** Names of columns in this file, by field; absent: those of the table. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What this file writes for codes and booleans, by field: `{ paidBy: { "Trực tuyến": "online" } }`. */
  readonly values?: Readonly<Record<string, WrittenValues>>;
  /** Fields this file has no column for: read as empty in every row. One that may not be empty is asked for all the same. */
  readonly absent?: readonly string[];
  /** Moments this file writes as days alone, by field, and which moment of the day is meant: `{ appointedAt: "end" }`. */
  readonly days?: Readonly<Record<string, DayMoment>>;
  /** How numbers are written; absent: `plain`, digits without separators. */
  readonly numbers?: NumberStyle;
  /** Longest row; absent: 16 MiB. A quote that is never closed would make one row of the rest of the file. */
  readonly maxRowBytes?: number;
}
