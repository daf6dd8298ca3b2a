import type { Counts } from "../kpi/counts.ts";
import type { Cell } from "./tallyValue.ts";

/** A cell as the counts `judge` takes. */
export function countsOf([all, yes, no]: Cell): Counts {
  return { all, yes, no };
}
