export type * from "./occurrence.ts";
export type * from "./schedule.ts";
