import { toEpochDay } from "../../calendar/epochDay.ts";
import type { TimelineChart } from "../tree/chart.ts";

/** Where things stand along the year. */
export interface TimelineAxis {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
  /** Start of a day. */
  readonly at: (epochDay: number) => number;
}

/** Spreads the days of a chart from one place to another. */
export function timelineAxis(chart: TimelineChart, left: number, right: number): TimelineAxis {
  const [first, last] = [toEpochDay(chart.from), toEpochDay(chart.to) + 1];
  return {
    left,
    right,
    first,
    last,
    at: (day) => left + ((clamp(day, first, last) - first) / (last - first)) * (right - left),
  };
}

/** The value, or the bound it is beyond. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
