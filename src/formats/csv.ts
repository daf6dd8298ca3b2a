/**
 * Tables and streams of rows as CSV that a spreadsheet opens and cannot run.
 *
 * @module kstthc/csv
 */
export type { CsvDelimiter } from "../core/csvRow.ts";
export { type StreamCsvOptions, streamCsv } from "./csv/streamCsv.ts";
export { type CsvOptions, toCsv } from "./csv/toCsv.ts";
export { describeIssue } from "./describeIssue.ts";
export type { FlatValue } from "./flatValue.ts";
