import type { NamedPeriod, PeriodRef } from "../schedule.ts";

/** A period's number in an endless row of its unit, where one year can be compared with another. */
function ordinalOf(period: NamedPeriod): { readonly row: string; readonly number: number } | undefined {
  if ("part" in period) return undefined;
  const year = typeof period.year === "number" ? period.year : period.year === "next" ? 1 : period.year ? -1 : 0;
  const row = `${period.kind}${typeof period.year === "number"}`;
  switch (period.kind) {
    case "month":
      return { row, number: year * 12 + period.month };
    case "quarter":
      return { row, number: year * 4 + period.quarter };
    case "half-year":
      return { row, number: year * 2 + period.half };
    case "year":
      return { row, number: year };
    default:
      return undefined;
  }
}

/** Makes one range of periods that follow each other without a gap («Quý II và Quý III»). */
export function joinNeighbours(periods: readonly PeriodRef[]): readonly PeriodRef[] {
  if (periods.length < 2) return periods;
  const joined: PeriodRef[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    if (last && period.kind !== "range") {
      const [before, after] = [ordinalOf(last.kind === "range" ? last.to : last), ordinalOf(period)];
      if (before && after && before.row === after.row && before.number + 1 === after.number) {
        joined[joined.length - 1] = { kind: "range", from: last.kind === "range" ? last.from : last, to: period };
        continue;
      }
    }
    joined.push(period);
  }
  return joined;
}
