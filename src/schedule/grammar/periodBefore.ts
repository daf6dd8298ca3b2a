import { daysInMonth } from "../../calendar/daysInMonth.ts";
import type { NamedPeriod, YearRef } from "../schedule.ts";

/** The period of the same unit right before; `undefined` where the year it falls in depends on a year we do not know. */
export function periodBefore(period: NamedPeriod): NamedPeriod | undefined {
  if ("part" in period) return undefined;
  switch (period.kind) {
    case "day":
      return dayBefore(period.day, period.month, period.year);
    case "month":
      return period.month > 1 ? { ...period, month: period.month - 1 } : inYearBefore({ ...period, month: 12 });
    case "quarter":
      return period.quarter > 1
        ? { ...period, quarter: (period.quarter - 1) as 1 | 2 | 3 }
        : inYearBefore({ ...period, quarter: 4 });
    case "year":
      return inYearBefore(period);
    default:
      return undefined;
  }
}

function dayBefore(day: number, month: number, year: YearRef | undefined): NamedPeriod | undefined {
  const same = year === undefined ? {} : { year };
  if (day > 1) return { kind: "day", month, day: day - 1, ...same };
  if (month === 1) return inYearBefore({ kind: "day", month: 12, day: 31, ...same });
  // The last day of February is known only with its year.
  if (month === 3 && typeof year !== "number") return undefined;
  return {
    kind: "day",
    month: month - 1,
    day: daysInMonth(typeof year === "number" ? year : 2023, month - 1),
    ...same,
  };
}

function inYearBefore(period: NamedPeriod): NamedPeriod | undefined {
  const { year, ...rest } = period;
  if (typeof year === "number") return { ...rest, year: year - 1 } as NamedPeriod;
  if (year === "previous") return undefined;
  return year === "next" ? (rest as NamedPeriod) : ({ ...rest, year: "previous" } as NamedPeriod);
}
