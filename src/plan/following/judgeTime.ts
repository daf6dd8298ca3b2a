import { toEpochDay } from "../../calendar/epochDay.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { TimeStatus } from "../planProgress.ts";

/**
 * Judges a day done, or the day looked at, against a due day.
 *
 * @param due - Due day.
 * @param doneOn - The day that counts as done; absent: still open.
 * @param on - The day looked at while it is open.
 * @param dueSoonDays - From how many calendar days before `due` it is due soon.
 * @returns Status, and calendar days left; negative: late by.
 */
export function judgeTime(
  due: PlainDate,
  doneOn: PlainDate | undefined,
  on: PlainDate,
  dueSoonDays: number,
): { readonly time: TimeStatus; readonly daysLeft: number } {
  const daysLeft = toEpochDay(due) - toEpochDay(doneOn ?? on);
  if (doneOn !== undefined) return { time: daysLeft < 0 ? "late" : "on-time", daysLeft };
  return { time: daysLeft < 0 ? "overdue" : daysLeft <= dueSoonDays ? "due-soon" : "not-due", daysLeft };
}
