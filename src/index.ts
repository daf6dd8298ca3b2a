export * from "./calendar/index.ts";
export * from "./core/index.ts";
export * from "./kpi/index.ts";
export * from "./plan/index.ts";
export * from "./schedule/index.ts";
