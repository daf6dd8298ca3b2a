import { fail } from "../core/fail.ts";
import type { Issue } from "../core/issue.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { shownValue } from "../core/shownValue.ts";
import { dayText } from "./dayText.ts";
import { isoDay, twoAt } from "./isoDay.ts";

/** The days the library can write, 0001-01-01 to 9999-12-31, counted from 1970-01-01. */
const earliest = -719_162;
const latest = 2_932_896;

/**
 * Counts the days from 1970-01-01 to a civil day: what loops and tables work on. Reads the text character by
 * character, since this stands at the door of every working-day function.
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param path - Field it was given in, for the issue; absent: not said.
 * @returns Days, negative before 1970.
 * @throws {@link KstthcError} `invalid-date` when there is no such day.
 */
export function toEpochDay(date: PlainDate, path?: Issue["path"]): number {
  if (typeof date !== "string" || date.length !== 10) refuse(date, path);
  const day = isoDay(date);
  if (Number.isNaN(day)) refuse(date, path);
  return day;
}

/**
 * Counts the months before the one a civil day lies in, from January of the year 0 on.
 *
 * @param date - Civil day that exists, `YYYY-MM-DD`.
 * @returns Year · 12 + month − 1.
 */
export function monthCountOf(date: PlainDate): number {
  return (twoAt(date, 0) * 100 + twoAt(date, 2)) * 12 + twoAt(date, 5) - 1;
}

/**
 * Writes the civil day that lies so many days from 1970-01-01.
 *
 * @param epochDay - Whole days, negative before 1970.
 * @returns Civil day, `YYYY-MM-DD`.
 * @throws {@link KstthcError} `invalid-date` outside the years 0001 to 9999.
 */
export function fromEpochDay(epochDay: number): PlainDate {
  if (!(epochDay >= earliest && epochDay <= latest)) refuse(`1970-01-01 + ${epochDay}`);
  const fromMarchYear0 = epochDay + 719_468;
  const era = Math.floor(fromMarchYear0 / 146_097);
  const dayOfEra = fromMarchYear0 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayText(year, month, day);
}

function refuse(value: unknown, path?: Issue["path"]): never {
  fail("invalid-date", { value: shownValue(value), rule: "YYYY-MM-DD" }, path === undefined ? {} : { path });
}
