import type { NamedPeriod, PeriodRef } from "./schedule.ts";

/** The first and the last period of a range, or the one period there is. */
export function endsOfPeriod(period: PeriodRef): readonly NamedPeriod[] {
  return period.kind === "range" ? [period.from, period.to] : [period];
}
