export type { FlatValue } from "./flatValue.ts";
export { type StreamColumn, type StreamXlsxOptions, streamXlsx } from "./xlsx/streamXlsx.ts";
export { toXlsx, type XlsxOptions } from "./xlsx/toXlsx.ts";
