/** Twentieths of a point in a millimetre: 1440 in an inch of 25.4 mm. */
const perMillimetre = 1440 / 25.4;

/**
 * Gives millimetres in twentieths of a point, Word's unit of length (DXA).
 *
 * @param millimetres - Length.
 * @returns Whole twentieths of a point.
 */
export function twips(millimetres: number): number {
  return Math.round(millimetres * perMillimetre);
}
