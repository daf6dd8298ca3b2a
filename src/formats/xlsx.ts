/**
 * Reports and streams of rows as workbooks. Needs the optional peer `hucre`.
 *
 * @module kstthc/xlsx
 */
export { describeIssue } from "./describeIssue.ts";
export type { FlatValue } from "./flatValue.ts";
export { type StreamColumn, type StreamXlsxOptions, streamXlsx } from "./xlsx/streamXlsx.ts";
export { toXlsx, type XlsxOptions } from "./xlsx/toXlsx.ts";
