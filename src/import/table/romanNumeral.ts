const units: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/**
 * Writes a small number in Roman figures.
 *
 * @param value - From 1.
 * @returns `"IV"` for 4.
 */
export function romanNumeral(value: number): string {
  let left = value;
  let text = "";
  for (const [figure, worth] of units) for (; left >= worth; left -= worth) text += figure;
  return text;
}

/**
 * Reads Roman figures.
 *
 * @param text - `"IV"`.
 * @returns 4; 0 where the text is no Roman number this plain.
 */
export function romanValue(text: string): number {
  for (let value = 1; value <= 50; value++) if (romanNumeral(value) === text) return value;
  return 0;
}
