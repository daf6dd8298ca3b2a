import type { SimpleSchedule } from "../schedule.ts";
import { qualified } from "./qualified.ts";

/** The times with what they are for, where they do not say it themselves. */
export function scoped(schedules: readonly SimpleSchedule[], scope: string): readonly SimpleSchedule[] {
  return schedules.map((one) => (one.scope === undefined ? qualified(one, { scope }) : one));
}
