import type { RecurringSchedule, SimpleSchedule } from "../schedule.ts";

/** Whether it says no more than how often: «hằng quý». */
export function isBare(one: SimpleSchedule): one is RecurringSchedule {
  return one.kind === "recurring" && !one.due && !one.within && !one.covers && !one.times;
}
