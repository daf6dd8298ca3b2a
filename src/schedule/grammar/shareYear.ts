import type { NamedPeriod, PeriodRef, YearRef } from "../schedule.ts";
import { comparePeriods } from "./comparePeriods.ts";
import { note, type Reader, refuse } from "./reader.ts";

/**
 * Gives a year printed once to the whole range, or, printed behind a list, to what stands before it. A range that
 * would then run backwards («tháng 10 đến tháng 3») is refused: which year was meant is not ours to guess.
 *
 * @returns The periods with their years; `undefined` when a range runs backwards.
 */
export function shareYear(r: Reader, from: number, periods: readonly PeriodRef[]): readonly PeriodRef[] | undefined {
  let shared: YearRef | undefined;
  let given = false;
  const filled: PeriodRef[] = [];
  for (const period of periods.toReversed()) {
    const last = period.kind === "range" ? period.to : period;
    shared = typeof last.year === "number" ? last.year : last.year === undefined ? shared : undefined;
    const whole = period.kind === "range" ? fillRange(period.from, period.to, shared) : fill(period, shared);
    if (JSON.stringify(whole) !== JSON.stringify(period)) given = true;
    filled.push(whole);
  }
  for (const period of filled) {
    if (period.kind !== "range" || comparePeriods(period.from, period.to) < 0) continue;
    refuse(r, "range-backwards", {});
    return undefined;
  }
  if (given) note(r, from, "year-shared", { year: String(shared) });
  return filled.reverse();
}

function fill<P extends NamedPeriod>(period: P, year: YearRef | undefined): P {
  return period.year === undefined && year !== undefined ? { ...period, year } : period;
}

function fillRange(from: NamedPeriod, to: NamedPeriod, year: YearRef | undefined): PeriodRef {
  const end = fill(to, year ?? (typeof from.year === "number" ? from.year : undefined));
  return { kind: "range", from: fill(from, typeof end.year === "number" ? end.year : undefined), to: end };
}
