export type * from "./agency.ts";
export type * from "./change.ts";
export type * from "./legalInstrument.ts";
export type * from "./plan.ts";
export type * from "./planProgress.ts";
export type * from "./role.ts";
export type * from "./taskEvent.ts";
