import type { Counts } from "../kpi/counts.ts";
import type { Cell } from "./tallyValue.ts";

/**
 * Names the three counts of a cell, as `judge` takes them.
 *
 * @param cell - Cell of a tally: all, yes, no.
 * @returns The counts; what is neither yes nor no is unknown.
 * @example
 * countsOf([5, 2, 2]) // => { all: 5, yes: 2, no: 2 }
 */
export function countsOf([all, yes, no]: Cell): Counts {
  return { all, yes, no };
}
