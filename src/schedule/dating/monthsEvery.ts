import type { RecurringSchedule } from "../schedule.ts";

const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** Months from one step of a series to the next; `undefined` where it goes by days or weeks. */
export function monthsEvery({ unit, interval }: RecurringSchedule["every"]): number | undefined {
  const months = monthsOf[unit];
  return months === undefined ? undefined : months * interval;
}
