import type { SimpleSchedule } from "../schedule.ts";
import { extended } from "./extended.ts";

/** Adds what stands beside a time. */
export function qualified(
  schedule: SimpleSchedule,
  more: { readonly scope?: string; readonly condition?: string },
): SimpleSchedule {
  return extended(schedule, more);
}
