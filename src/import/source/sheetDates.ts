import { twoDigits } from "../../core/twoDigits.ts";
/**
 * Tells whether a number format of a workbook shows a day.
 *
 * @param id - Id of the format; 14 to 17 and 22 are built in.
 * @param code - Its code, where the workbook defines it.
 * @returns True for formats with a day or a year in them.
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 17) || id === 22;
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/**
 * Writes a day stored as a number the way plans print it.
 *
 * @param serial - Days since the workbook's first one; the fraction is the hour, and is left out.
 * @param from1904 - True where the first day is 01/01/1904.
 * @returns `"15/12/2022"`; undefined where the number is no day.
 */
export function sheetDay(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 61 && serial < 2_958_466)) return undefined;
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0) - 25_569;
  const date = new Date(days * 86_400_000);
  return `${twoDigits(date.getUTCDate())}/${twoDigits(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
