import { extended } from "../grammar/extended.ts";
import { back, is, isOne, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { FirstMonthsPeriod, HalfYearPeriod, MonthPeriod, NamedPeriod, RangePeriod, YearRef } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";
import { yearOf } from "./readYear.ts";

type Months = HalfYearPeriod | FirstMonthsPeriod | RangePeriod;

/** Several months counted from either end of a year: «6 tháng đầu năm 2026», «9 tháng năm 2026», «3 tháng cuối năm», «nửa đầu năm». */
export function readMonths(r: Reader): Months | undefined {
  const from = r.at;
  if (take(r, "nửa")) {
    const end = takeOne(r, ["đầu", "cuối"]);
    take(r, "của");
    return end !== undefined && is(r, "năm") ? monthsOf(6, end, yearAfter(r)) : back(r, from);
  }
  const count = readNumber(r);
  if (count === undefined || count < 1 || count > 11 || !takeMonths(r)) return back(r, from);
  const end = takeOne(r, ["đầu", "cuối"]);
  if (end === undefined) {
    const year = yearOf(r);
    return year === undefined ? back(r, from) : monthsOf(count, "đầu", year);
  }
  take(r, "của");
  return monthsOf(count, end, yearAfter(r));
}

/** «tháng»; «T» only in «6T đầu năm», «9T/2026». */
function takeMonths(r: Reader): boolean {
  if (is(r, "tháng")) return take(r, "tháng");
  const short = is(r, "t") && !peek(r).spaced;
  return short && (isOne(r, ["đầu", "cuối"], 1) || peek(r, 1).word === "/") && take(r, "t");
}

function yearAfter(r: Reader): YearRef | undefined {
  const year = yearOf(r);
  if (year === undefined) take(r, "năm");
  return year;
}

function monthsOf(count: number, end: string, year: YearRef | undefined): Months {
  if (count === 6) return inYear({ kind: "half-year", half: end === "đầu" ? 1 : 2 }, year);
  if (end === "đầu") return inYear({ kind: "first-months", months: count }, year);
  const from = inYear<MonthPeriod>({ kind: "month", month: 13 - count }, year);
  return { kind: "range", from, to: inYear<MonthPeriod>({ kind: "month", month: 12 }, year) };
}

function inYear<P extends NamedPeriod>(period: P, year: YearRef | undefined): P {
  return year === undefined ? period : extended(period, { year });
}
