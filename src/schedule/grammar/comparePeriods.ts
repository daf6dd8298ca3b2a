import type { NamedPeriod } from "../schedule.ts";

/** Months from an unnamed year's January to the period's first, in steps fine enough for its day or part. */
function placeOf(period: NamedPeriod, end: boolean): number {
  switch (period.kind) {
    case "day":
      return period.month * 32 + period.day;
    case "month":
      return period.month * 32 + (end ? 31 : 0);
    case "quarter":
      return (period.quarter * 3 - (end ? 0 : 2)) * 32 + (end ? 31 : 0);
    case "half-year":
      return (period.half * 6 - (end ? 0 : 5)) * 32 + (end ? 31 : 0);
    case "first-months":
      return (end ? period.months : 1) * 32 + (end ? 31 : 0);
    case "year":
      return (end ? 12 : 1) * 32 + (end ? 31 : 0);
  }
}

/** A year as a number, where the plan's own is 0; a printed and a relative one cannot be compared. */
function yearsApart(from: NamedPeriod, to: NamedPeriod): number {
  const relative = (period: NamedPeriod): number => (period.year === "next" ? 1 : period.year === "previous" ? -1 : 0);
  if (typeof from.year === "number" && typeof to.year === "number") return to.year - from.year;
  if (typeof from.year === "number" || typeof to.year === "number") return 1;
  return relative(to) - relative(from);
}

/**
 * Compares the first day of one period with the last day of another.
 *
 * @returns Below zero when the first begins before the other ends; a year that cannot be compared counts as later.
 */
export function comparePeriods(from: NamedPeriod, to: NamedPeriod): number {
  return placeOf(from, false) - placeOf(to, true) - yearsApart(from, to) * 1000;
}
