import { fromEpochDay } from "../../calendar/epochDay.ts";
import { fourDigits } from "../../core/fourDigits.ts";
import { twoDigits } from "../../core/twoDigits.ts";
import type { Dimension, Grain } from "../dimension.ts";

const monthsOf: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/**
 * Counts the periods from year 0 to the one a day falls into. Where periods begin on day N of the month before, a day
 * from N on belongs to the next month.
 */
export function periodIndex(day: number, { period = "month", startDay }: Dimension<string>): number {
  const [year = "", month = "", dayOfMonth = ""] = fromEpochDay(day).split("-");
  const late = startDay !== undefined && Number(dayOfMonth) >= startDay;
  return periodOfMonth(Number(year) * 12 + Number(month) - 1 + (late ? 1 : 0), period);
}

/** The period of a month, both counted from year 0. */
export function periodOfMonth(month: number, period: Grain): number {
  return Math.floor(month / monthsOf[period]);
}

/** Writes a period: `2022-01`, `2022-Q1`, `2022-H1`, `2022`. */
export function periodKey(index: number, period: Grain): string {
  const inYear = 12 / monthsOf[period];
  const year = fourDigits(Math.floor(index / inYear));
  const ordinal = (index % inYear) + 1;
  if (period === "year") return year;
  if (period === "month") return `${year}-${twoDigits(ordinal)}`;
  return `${year}-${period === "quarter" ? "Q" : "H"}${ordinal}`;
}

/** Reads a written period back. */
export function periodIndexOfKey(key: string, period: Grain): number {
  const [year = "", ordinal = "1"] = key.split(/-[QH]?/);
  return Number(year) * (12 / monthsOf[period]) + Number(ordinal) - 1;
}

/** Whether the periods of one length are whole numbers of the other's. */
export function isCoarser(period: Grain, than: Grain): boolean {
  return monthsOf[period] % monthsOf[than] === 0;
}

/** The coarser period a period belongs to, both counted from year 0. */
export function coarsen(index: number, from: Grain, to: Grain): number {
  return Math.floor((index * monthsOf[from]) / monthsOf[to]);
}
