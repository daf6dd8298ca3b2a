import type { NamedPeriod, PeriodRef, RangePeriod, YearRef } from "../schedule.ts";
import { comparePeriods } from "./comparePeriods.ts";
import { extended } from "./extended.ts";
import { note, type Reader, refuse } from "./reader.ts";

/**
 * Gives a year printed once to the whole range, or, printed behind a list, to what stands before it. A range that
 * would then run backwards («tháng 10 đến tháng 3») is refused, and so is one that ends where it begins: what was meant
 * is not ours to guess.
 *
 * @returns The periods with their years; `undefined` when a range runs backwards.
 */
export function shareYear(r: Reader, from: number, periods: readonly PeriodRef[]): readonly PeriodRef[] | undefined {
  if (periods.length === 1 && periods[0]?.kind !== "range") return periods;
  let shared: YearRef | undefined;
  let given = false;
  const filled: PeriodRef[] = [];
  for (const period of periods.toReversed()) {
    const last = period.kind === "range" ? period.to : period;
    shared = typeof last.year === "number" ? last.year : last.year === undefined ? shared : undefined;
    const whole = period.kind === "range" ? fillRange(period, shared) : fill(period, shared);
    if (whole !== period) given = true;
    filled.push(whole);
  }
  for (const period of filled) {
    const fault = period.kind === "range" ? faultOf(period) : undefined;
    if (fault === undefined) continue;
    refuse(r, fault);
    return undefined;
  }
  if (given) note(r, from, "year-shared", { year: String(shared) });
  return filled.reverse();
}

/** What a range cannot be. «Quý I - I» is more likely a longer numeral, broken or misprinted, than a range of one. */
function faultOf({ from, to }: RangePeriod): "range-backwards" | "range-of-one" | "years-relative" | undefined {
  if (from.year === "previous" && to.year === "next") return "years-relative";
  if (comparePeriods(from, to) >= 0) return "range-backwards";
  return from.kind !== "day" && JSON.stringify(from) === JSON.stringify(to) ? "range-of-one" : undefined;
}

function fill<P extends NamedPeriod>(period: P, year: YearRef | undefined): P {
  return period.year === undefined && year !== undefined ? extended(period, { year }) : period;
}

function fillRange(range: RangePeriod, year: YearRef | undefined): RangePeriod {
  const to = fill(range.to, year ?? (typeof range.from.year === "number" ? range.from.year : undefined));
  const from = fill(range.from, typeof to.year === "number" ? to.year : undefined);
  return from === range.from && to === range.to ? range : { kind: "range", from, to };
}
