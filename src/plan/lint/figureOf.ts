import type { Percent } from "../../core/numbers.ts";
import type { Target } from "../../kpi/target.ts";

/** Gives the figure a target is to reach; undefined for one that has only a direction. */
export function figureOf(target: Target): Percent | undefined {
  return "percent" in target ? target.percent : target.by;
}
