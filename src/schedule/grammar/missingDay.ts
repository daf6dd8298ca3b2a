import { endsOfPeriod } from "../endsOfPeriod.ts";
import { fitsMonth } from "../fitsMonth.ts";
import type { DayPeriod, SimpleSchedule } from "../schedule.ts";

/** A day that the year shared with it does not have: «từ ngày 29/2 đến ngày 15/9/2026». */
export function missingDay(schedules: readonly SimpleSchedule[]): DayPeriod | undefined {
  for (const schedule of schedules) {
    if (!("period" in schedule)) continue;
    const { period } = schedule;
    for (const end of endsOfPeriod(period))
      if (end.kind === "day" && !fitsMonth(end.day, end.month, end.year)) return end;
  }
  return undefined;
}
