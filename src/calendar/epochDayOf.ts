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
