export { signatureLines } from "./signatureLines.ts";
export type * from "./tree/block.ts";
export type * from "./tree/chart.ts";
export type * from "./tree/inline.ts";
export type * from "./tree/letterhead.ts";
export type * from "./tree/report.ts";
export type * from "./tree/table.ts";
