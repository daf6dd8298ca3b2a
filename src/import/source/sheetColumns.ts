/** Sheets are wider than any plan's table; what stands further right is passed over. */
export const maxColumns = 64;

/**
 * Gives the column of a cell's address.
 *
 * @param name - `"B7"`.
 * @returns 1 for B, from 0; undefined where the address has no column.
 */
export function columnIndex(name: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
  if (letters === undefined) return undefined;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * Gives the letters of a column.
 *
 * @param index - From 0.
 * @returns `"B"` for 1.
 */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}
