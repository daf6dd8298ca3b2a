import { endsOfPeriod } from "../endsOfPeriod.ts";
import type { NamedPeriod, PeriodRef } from "../schedule.ts";
import { comparePeriods } from "./comparePeriods.ts";

/**
 * Whether a shorter period, or a range of shorter ones, lies within another: «Quý II/2026 (từ tháng 4 đến tháng
 * 6/2026)».
 */
export function holdsPeriod(outer: PeriodRef, inner: PeriodRef): boolean {
  if (outer.kind === "range") return false;
  const ends = endsOfPeriod(inner);
  return ends.every((end) => holdsOne(outer, end));
}

function holdsOne(outer: NamedPeriod, inner: NamedPeriod): boolean {
  if (lengthOf(inner) >= lengthOf(outer)) return false;
  const sameYear: NamedPeriod =
    outer.year === undefined && inner.year !== undefined ? { ...outer, year: inner.year } : outer;
  return comparePeriods(sameYear, inner) <= 0 && comparePeriods(inner, sameYear) <= 0;
}

/** Periods of one kind do not hold each other. */
function lengthOf({ kind }: NamedPeriod): number {
  return { day: 0, month: 1, quarter: 2, "half-year": 3, "first-months": 3, year: 4 }[kind];
}
