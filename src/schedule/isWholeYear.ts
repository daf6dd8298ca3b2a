import type { NamedPeriod, PeriodRef } from "./schedule.ts";

/** Whether a period is a year, and not a part of one: what repeats within it is bound to that year. */
export function isWholeYear(period: PeriodRef | undefined): period is Extract<NamedPeriod, { readonly kind: "year" }> {
  return period?.kind === "year" && period.part === undefined;
}
