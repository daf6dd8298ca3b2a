import { attempt, is, note, peek, type Reader, refuse, take } from "../grammar/reader.ts";
import type { MonthPeriod } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";
import { gluedOn, readYearFigure, yearOf } from "./readYear.ts";

/** One month: «Tháng 02», «tháng 6/2026», «T3/2026», «tháng mười hai năm sau». */
export function readMonth(r: Reader): MonthPeriod | undefined {
  return attempt(r, (inner) => {
    if (take(inner, "t")) {
      take(inner, ".");
      if (peek(inner).spaced || peek(inner).word !== "#") return undefined;
    } else if (take(inner, "tháng")) repeated(inner);
    else return undefined;
    return readMonthNumber(inner);
  });
}

/** A month by its number alone, where the word stands before: in lists, ranges. */
export function readMonthNumber(r: Reader): MonthPeriod | undefined {
  return attempt(r, (inner) => {
    const { word, value, start, end } = peek(inner);
    if (word === "năm" || word === "mươi" || (word === "#" && end - start > 2) || (word !== "#" && value === 0))
      return undefined;
    const roman = word === "#roman";
    if (roman) inner.at++;
    const month = roman ? value : readNumber(inner);
    if (month === undefined || gluedOn(inner, 0) || is(inner, "lần") || is(inner, "ngày")) return undefined;
    if (month < 1 || month > 12) {
      refuse(inner, "no-such-month", { month });
      return undefined;
    }
    return { kind: "month", month, ...yearOf(inner) };
  });
}

/** «6/2026» alone in its cell or behind a bound: a month by figures only. */
export function readMonthByFigures(r: Reader): MonthPeriod | undefined {
  return attempt(r, (inner) => {
    const { word, start, end, value } = peek(inner);
    if (word !== "#" || end - start > 2 || value < 1 || value > 12) return undefined;
    inner.at++;
    if (!take(inner, "/")) return undefined;
    const year = readYearFigure(inner);
    return year === undefined ? undefined : { kind: "month", month: value, year };
  });
}

/** «tháng tháng»: a word printed twice. */
export function repeated(r: Reader): void {
  const from = r.at - 1;
  if (take(r, "tháng")) note(r, from, "word-repeated", { word: "tháng" }, "tháng");
}
