export type * from "./counts.ts";
export type * from "./target.ts";
export type * from "./verdict.ts";
