import { assertNever } from "../core/assertNever.ts";
import type { Ratio } from "../core/numbers.ts";
import { ratio } from "../core/ratio.ts";
import type { BigCounts } from "./bigCounts.ts";
import type { Reading, Target } from "./target.ts";

/** The way a target is read. */
export function readingOf(target: Target): Reading {
  return "percent" in target ? "share" : target.reading;
}

/**
 * The figure judged, exact and not reduced. A fall is positive where a fall is asked for. `undefined` when the reading
 * divides by a zero of the baseline.
 */
export function figure(target: Target, yes: bigint, all: bigint, baseline?: BigCounts): Ratio | undefined {
  const { all: all0, yes: yes0 } = baseline ?? { all: 1n, yes: 0n };
  const reading = readingOf(target);
  const change = (num: bigint, den: bigint): Ratio | undefined =>
    den === 0n ? undefined : ratio(target.kind === "decrease" ? -num : num, den);
  switch (reading) {
    case "share":
      return change(yes, all);
    case "points":
      return change(yes * all0 - yes0 * all, all * all0);
    case "points-of-total":
      return change(yes - yes0, all);
    case "relative":
      return change(yes - yes0, yes0);
    case "relative-share":
      return change(yes * all0 - yes0 * all, yes0 * all);
    default:
      return assertNever(reading);
  }
}
