import type { PeriodRef } from "../schedule.ts";

const numbers = { quarter: 4, "half-year": 2, month: 12 } as const;

/** «Quý I, II, III, IV»: all quarters, halves or months of one year; without a printed one they repeat. */
export function wholeCycle(periods: readonly PeriodRef[]): keyof typeof numbers | undefined {
  const [first] = periods;
  if (first?.kind !== "quarter" && first?.kind !== "half-year" && first?.kind !== "month") return undefined;
  if (periods.length !== numbers[first.kind]) return undefined;
  const inOrder = periods.every(
    (period, i) =>
      period.kind === first.kind &&
      period.year === first.year &&
      !("part" in period) &&
      (period.kind === "quarter" ? period.quarter : period.kind === "month" ? period.month : period.half) === i + 1,
  );
  return inOrder ? first.kind : undefined;
}
