import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { daysInMonth } from "./daysInMonth.ts";
import { dayText } from "./dayText.ts";

/** The days the library can write, 0001-01-01 to 9999-12-31, counted from 1970-01-01. */
const earliest = -719_162;
const latest = 2_932_896;

/**
 * Counts the days from 1970-01-01 to a civil day of the proleptic Gregorian calendar, in whole numbers.
 *
 * @param year - Year, 1 to 9999.
 * @param month - Month, 1 to 12.
 * @param day - Day of the month; days past its end run on into the next month.
 * @returns Days, negative before 1970.
 */
export function epochDayOf(year: number, month: number, day: number): number {
  // Years start in March, so that the leap day is the last of its year and months follow one linear rule.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const century = Math.floor(shifted / 100);
  const leapDays = (shifted >> 2) - century + (century >> 2);
  return shifted * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469;
}

/**
 * Counts the days from 1970-01-01 to a civil day: what loops and tables work on. Reads the text character by
 * character, since this stands at the door of every working-day function.
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @returns Days, negative before 1970.
 * @throws {@link KstthcError} `invalid-date` when there is no such day.
 */
export function toEpochDay(date: PlainDate): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) refuse(date);
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  // NaN, from a character that is no digit, fails every comparison.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) refuse(date);
  return epochDayOf(year, month, day);
}

/**
 * Counts the months before the one a civil day lies in, from January of the year 0 on.
 *
 * @param date - Civil day that exists, `YYYY-MM-DD`.
 * @returns Year · 12 + month − 1.
 */
export function monthCountOf(date: PlainDate): number {
  return (twoDigits(date, 0) * 100 + twoDigits(date, 2)) * 12 + twoDigits(date, 5) - 1;
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

/** The two digits at a place of the text, `NaN` when one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function refuse(value: unknown): never {
  fail("invalid-date", { value: String(value), rule: "YYYY-MM-DD" });
}
