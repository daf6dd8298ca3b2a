import type { TrendChart } from "../tree/chart.ts";
import { scaleLinear } from "./scaleLinear.ts";
import { perCent } from "./share.ts";

/** Where the axis of a trend begins and ends, in per cent. */
export interface TrendAxis {
  readonly from: number;
  readonly to: number;
}

/** Lines whose lowest point reaches this part of the highest would lie flat on top of an axis from zero. */
const flat = 2 / 3;

/** Room kept below and above the lines: a part of their spread, and no fewer points. */
const [spread, points] = [0.25, 5] as const;

/** About so many lines across. */
const lines = 5;

/**
 * Chooses the axis of a trend: from zero, or, where all lines would lie flat on top of it, from a little below the
 * lowest point. Lines may leave zero out, as bars may not; the picture and its description say so.
 *
 * @param chart - Lines and target.
 * @returns First and last value.
 */
export function trendAxis({ series, target }: TrendChart): TrendAxis {
  const shares = [...series.flatMap(({ values }) => values), target ?? null];
  const values = shares.flatMap((share) => (share === null ? [] : [perCent(share)]));
  if (values.length === 0) return { from: 0, to: 100 };
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const margin = Math.max(points, (highest - lowest) * spread);
  const isFlat = lowest >= highest * flat && lowest > margin;
  return isFlat
    ? rounded(lowest - margin, topOf(highest + margin, highest))
    : rounded(Math.min(0, lowest), topOf(Math.max(10, highest) * 1.1, highest));
}

/** Lets an axis begin and end at a line across. */
function rounded(first: number, last: number): TrendAxis {
  const [from = first, to = last] = scaleLinear().domain([first, last]).nice(lines).domain();
  return { from, to };
}

/** A share is never more than the whole. */
function topOf(wanted: number, highest: number): number {
  return highest <= 100 ? Math.min(100, wanted) : wanted;
}
