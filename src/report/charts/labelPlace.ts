/** A point of a line; a line is broken where one is missing. */
export type LinePoint = readonly [x: number, y: number] | undefined;

/** What a label must keep clear of. */
export interface Neighbours {
  /** Lines across the chart, its own among them. */
  readonly lines: readonly (readonly LinePoint[])[];
  /** Heights of straight lines across. */
  readonly across: readonly number[];
  /** Height below which other labels stand. */
  readonly floor: number;
}

/** Base lines to try above and below a point, the usual one first. */
const offsets: readonly number[] = [-11, 21, -27, 37];
/** Height of the letters, and the room kept around them: half a marker. */
const ascent = 10;
const room = 5;

/** Finds the base line at which a label about a point crosses the fewest lines; above the point where nothing is in the way. */
export function labelPlace([x, y]: readonly [number, number], width: number, neighbours: Neighbours): number {
  const { lines, across, floor } = neighbours;
  const above = offsets.filter((offset) => y + offset <= floor);
  const crossings = above.map((offset) => {
    const [top, bottom] = [y + offset - ascent - room, y + offset + room];
    const meets = (height: number): boolean => height >= top && height <= bottom;
    const touched = lines.filter((line) => touches(line, [x - width / 2, x + width / 2], [top, bottom]));
    return touched.length + across.filter(meets).length;
  });
  return y + (above[crossings.indexOf(Math.min(...crossings))] ?? 0);
}

/** Whether a line enters a box: one of its stretches, cut to the box's width, lies partly within its height. */
function touches(
  line: readonly LinePoint[],
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): boolean {
  return line.some((from, at) => {
    const to = line[at + 1] ?? from;
    if (from === undefined || to === undefined || to[0] < left || from[0] > right) return false;
    const heightAt = (x: number): number =>
      to[0] === from[0] ? from[1] : from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
    const ends = [heightAt(Math.max(left, from[0])), heightAt(Math.min(right, to[0]))];
    return Math.max(...ends) >= top && Math.min(...ends) <= bottom;
  });
}
