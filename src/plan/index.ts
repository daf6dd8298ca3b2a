export type * from "./agency.ts";
export type * from "./change.ts";
export type * from "./plan.ts";
export type * from "./planProgress.ts";
export type * from "./taskEvent.ts";
