import { back, behind, is, note, peek, type Reader, refuse, take } from "../grammar/reader.ts";
import type { MonthPeriod } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";
import { gluedOn, readYearFigure, yearOf } from "./readYear.ts";
import { weekBehind } from "./weekBehind.ts";

/** One month: «Tháng 02», «tháng 6/2026», «T3/2026», «tháng mười hai năm sau». */
export function readMonth(r: Reader): MonthPeriod | undefined {
  const from = r.at;
  if (take(r, "t")) {
    take(r, ".");
    // «Sáng T2 và chiều T6 hằng tuần» names days of the week.
    if (peek(r).spaced || peek(r).word !== "#" || weekBehind(r, r.at + 1)) return back(r, from);
  } else if (take(r, "tháng")) repeated(r);
  else return back(r, from);
  return readMonthNumber(r) ?? back(r, from);
}

/** A month by its number alone, where the word stands before: in lists, ranges. */
export function readMonthNumber(r: Reader): MonthPeriod | undefined {
  const from = r.at;
  const { word, value, start, end } = peek(r);
  if (word === "năm" || word === "mươi" || (word === "#" && end - start > 2) || (word !== "#" && value === 0))
    return back(r, from);
  const roman = word === "#roman";
  if (roman) r.at++;
  const month = roman ? value : readNumber(r);
  if (month === undefined || gluedOn(r, 0) || is(r, "lần") || is(r, "ngày")) return back(r, from);
  if (month < 1 || month > 12) {
    refuse(r, "no-such-month", { month });
    return back(r, from);
  }
  if (takesMonthsOfYear(r, from, month)) return back(r, from);
  const year = yearOf(r);
  return year === undefined ? { kind: "month", month } : { kind: "month", month, year };
}

/** «Tháng 6 đầu năm»: more likely «6 tháng đầu năm», misprinted, than a month; which of them is not ours to guess. */
function takesMonthsOfYear(r: Reader, from: number, month: number): boolean {
  const end = is(r, "đầu") ? "đầu" : is(r, "cuối") ? "cuối" : undefined;
  if (end === undefined || !is(r, "năm", 1) || month === 12 || behind(r, r.at - from + 1).word !== "tháng")
    return false;
  refuse(r, "months-or-month", { month, end }, `${month} tháng ${end} năm`);
  return true;
}

/** «6/2026» alone in its cell or behind a bound: a month by figures only. */
export function readMonthByFigures(r: Reader): MonthPeriod | undefined {
  const from = r.at;
  const { word, start, end, value } = peek(r);
  if (word !== "#" || end - start > 2 || value < 1 || value > 12) return back(r, from);
  r.at++;
  if (!take(r, "/")) return back(r, from);
  const year = readYearFigure(r);
  return year === undefined ? back(r, from) : { kind: "month", month: value, year };
}

/** «tháng tháng»: a word printed twice. */
export function repeated(r: Reader): void {
  const from = r.at - 1;
  if (take(r, "tháng")) note(r, from, "word-repeated", { word: "tháng" }, "tháng");
}
