import { daysInMonth } from "../calendar/daysInMonth.ts";
import type { YearRef } from "./schedule.ts";

/** Whether a month has that day: in the year printed, else in some year (29 February may be meant). */
export function fitsMonth(day: number, month: number, year: YearRef | undefined): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(typeof year === "number" ? year : 2024, month);
}
