import type { PlainDate } from "../core/plainDate.ts";

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
  const leapDays = Math.floor(shifted / 4) - century + Math.floor(century / 4);
  return shifted * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469;
}

/**
 * Counts the days from 1970-01-01 to a civil day: what loops and tables work on.
 *
 * @param date - Civil day, already checked by `plainDate`.
 * @returns Days, negative before 1970.
 */
export function toEpochDay(date: PlainDate): number {
  return epochDayOf(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
}

/**
 * Writes the civil day that lies so many days from 1970-01-01.
 *
 * @param epochDay - Whole days, negative before 1970.
 * @returns Civil day, `YYYY-MM-DD`.
 */
export function fromEpochDay(epochDay: number): PlainDate {
  const fromMarchYear0 = epochDay + 719_468;
  const era = Math.floor(fromMarchYear0 / 146_097);
  const dayOfEra = fromMarchYear0 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
