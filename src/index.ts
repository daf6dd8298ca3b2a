/**
 * Dates and working days, schedule phrases and their deadlines, targets and verdicts, plans with what became of their
 * tasks. Pure functions over plain data: nothing here reads the clock, the time zone or the network.
 *
 * Start with {@link parseSchedule} and {@link occurrences} for a phrase, {@link addWorkingDays} for a time limit,
 * {@link assessPlan} for a plan, {@link judge} for a target.
 *
 * @module kstthc
 */
export * from "./calendar/index.ts";
export * from "./core/index.ts";
export * from "./kpi/index.ts";
export * from "./plan/index.ts";
export * from "./schedule/index.ts";
