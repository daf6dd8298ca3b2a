import { isWholeYear } from "./isWholeYear.ts";
import type { NamedPeriod, RangePeriod, RecurrenceUnit, Stretch } from "./schedule.ts";

/** Whether what repeats by that unit comes in that part of each year, and is not bound to one stretch of time. */
export function isPartOfYear(unit: RecurrenceUnit, within: Stretch | undefined): within is NamedPeriod | RangePeriod {
  if (within === undefined || unit !== "year" || within.kind === "open") return false;
  return within.kind === "range" ? typeof within.from.year !== "number" : !isWholeYear(within);
}
