import { fitsMonth } from "../fitsMonth.ts";
import { back, begins, peek, type Reader, refuse, take, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { DayPeriod, PeriodRef } from "../schedule.ts";
import { type Bound, readBound } from "./readBound.ts";

/** A day with what bounds it. */
export interface BoundedDay {
  readonly day: DayPeriod;
  readonly bound: Bound;
}

/** «Tháng 6/2026, trước ngày 15», «tháng 6 (ngày 15)»: the day of the month right before it. */
export function readDayBehind(r: Reader, periods: readonly PeriodRef[]): BoundedDay | undefined {
  const [month] = periods;
  if (
    periods.length > 1 ||
    month?.kind !== "month" ||
    month.part ||
    !begins(r, starts.lead | starts.bound | starts.day)
  )
    return undefined;
  const from = r.at;
  const bracket = takeOne(r, ["(", ","]) === "(";
  const bound = readBound(r);
  const nth = bound.kind !== "from" && take(r, "ngày") ? readFigure(r) : undefined;
  if (nth === undefined || (bracket && !take(r, ")"))) return back(r, from);
  const { part: _, ...named } = month;
  if (fitsMonth(nth, month.month, month.year)) return { day: { ...named, kind: "day", day: nth }, bound };
  refuse(r, "day-not-in-month", { day: nth, month: month.month });
  return back(r, from);
}

/** A figure with nothing behind it that would make another day or a frequency of it. */
function readFigure(r: Reader): number | undefined {
  const { word, value, start, end } = peek(r);
  if (word !== "#" || end - start > 2) return undefined;
  r.at++;
  const { word: next } = peek(r);
  // «, 20» goes on with another day.
  const ends = next === "" || next === ")" || next === ";" || next === "." || next === ",";
  return ends && peek(r, 1).word !== "#" ? value : undefined;
}
