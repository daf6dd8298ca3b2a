import fc from "fast-check";

/**
 * Draws from rows of a table so that one more row changes few draws: each row has its place by its text. By its number
 * every draw would change with each row added, and a property fail for what is not in that row.
 *
 * @param rows - What to draw from.
 * @param textOf - The text that gives a row its place.
 */
export function drawnFrom<Row>(rows: readonly Row[], textOf: (row: Row) => string): fc.Arbitrary<Row> {
  const placed = rows.map((row) => ({ row, place: placeOf(textOf(row)) })).sort((a, b) => a.place - b.place);
  return fc.noBias(fc.integer({ min: 0, max: most })).map((draw) => {
    let [low, high] = [0, placed.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.place ?? most) < draw) low = middle + 1;
      else high = middle;
    }
    return placed[low]?.row as Row;
  });
}

const most = 2 ** 32 - 1;

/** FNV-1a, mixed once more so that texts that differ in their last letter lie far apart. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
