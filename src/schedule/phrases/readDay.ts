import { fitsMonth } from "../fitsMonth.ts";
import { back, behind, is, peek, type Reader, refuse, take, takeOne } from "../grammar/reader.ts";
import { isYear } from "../grammar/token.ts";
import type { DayPeriod, RangePeriod, YearRef } from "../schedule.ts";
import { repeated } from "./readMonth.ts";
import { readMonthInPeriod } from "./readMonthInPeriod.ts";
import { readNumber } from "./readNumber.ts";
import { gluedOn, readShortYear, readYear } from "./readYear.ts";

/** One day, or a few of one month: «15/12», «15-6-2026», «ngày 31 tháng 12 năm 2026», «10-15/6/2026», «2026-12-15». */
export function readDay(r: Reader): DayPeriod | RangePeriod | undefined {
  const from = r.at;
  readWeekday(r);
  const named = take(r, "ngày");
  take(r, "là");
  if (!named && (cutOff(r) || isHeading(r))) return back(r, from);
  const placed = named ? readPlacedDay(r) : undefined;
  return placed ?? readIsoDay(r) ?? readWrittenDay(r, named) ?? back(r, from);
}

/** «thứ Sáu, ngày 15/6»: the weekday says nothing that the date does not. */
function readWeekday(r: Reader): void {
  const from = r.at;
  const weekday = take(r, "chủ") ? take(r, "nhật") : take(r, "thứ") && readNumber(r) !== undefined;
  if (weekday) take(r, ",");
  if (!weekday || !is(r, "ngày")) back(r, from);
}

/** Whether the figure is the tail of something longer: «H48-15/6», «.20/6». */
function cutOff(r: Reader): boolean {
  if (r.at === 0 || peek(r).spaced) return false;
  const { word, line } = behind(r, 1);
  if (word === "-") return !line && behind(r, 2).word === "?";
  return !line && (word === "?" || word === "/" || word === "." || word === "#");
}

/** «1.2» alone in its cell is as likely the number of a heading. */
function isHeading(r: Reader): boolean {
  return r.at === 0 && r.lexed.end === 3 && peek(r, 1).word === ".";
}

function readIsoDay(r: Reader): DayPeriod | undefined {
  const from = r.at;
  const first = peek(r);
  const year = isYear(first) ? first.value : 0;
  if (year < 1900 || year > 2199) return undefined;
  r.at++;
  const month = take(r, "-") ? readFigure(r) : undefined;
  const day = month !== undefined && take(r, "-") ? readFigure(r) : undefined;
  return month === undefined || day === undefined ? back(r, from) : (checked(r, day, month, year) ?? back(r, from));
}

function readWrittenDay(r: Reader, named: boolean): DayPeriod | RangePeriod | undefined {
  const first = readNumber(r);
  if (first === undefined) return undefined;
  const last = readLastDay(r);
  const sign = last === undefined ? readSign(r) : takeOne(r, ["/"]);
  const months = sign === undefined && !isUnitOfLength(r, named) && readTheMonth(r);
  if (sign === undefined && !months) return undefined;
  const month = readMonthNumber(r);
  if (month === undefined || gluedOn(r, 0)) return undefined;
  const short = sign === "/" ? readShortYear(r) : undefined;
  const year = short ?? readYear(r);
  if (sign !== undefined && sign !== "/" && year === undefined && !named && is(r, "/")) return undefined;
  // «6-9/2026» is as likely June to September.
  if (sign === "-" && year !== undefined && !named && behind(r, 2).word === "/") return undefined;
  // A third figure that is no year leaves the whole in doubt: «30/06/20222».
  if (year === undefined && sign === "/" && is(r, "/") && peek(r, 1).word === "#" && !peek(r, 1).spaced)
    return undefined;
  const ref = year === "plan" ? undefined : year;
  if (last === undefined) return checked(r, first, month, ref);
  const from = checked(r, first, month, ref);
  const to = checked(r, last, month, ref);
  return from && to && first < last ? { kind: "range", from, to } : undefined;
}

/** «ngày 20 (của) tháng cuối quý II/2026». */
function readPlacedDay(r: Reader): DayPeriod | undefined {
  const from = r.at;
  const day = readNumber(r);
  take(r, "của");
  const month = day === undefined ? undefined : readMonthInPeriod(r);
  return month && day !== undefined ? checked(r, day, month.month, month.year) : back(r, from);
}

/** «10-15/6», «10 - 15/6», «10 đến 15/6»: the second of two days of one month; it must be a day, not a month. */
function readLastDay(r: Reader): number | undefined {
  const from = r.at;
  if (!takeOne(r, ["-", "đến"])) return back(r, from);
  take(r, "hết");
  take(r, "ngày");
  const last = readFigure(r);
  return last !== undefined && (is(r, "/") || is(r, "tháng")) && !isYear(peek(r, 1)) ? last : back(r, from);
}

/** Signs between day and month: a stroke also with spaces around, a dash or a point only without, or twice. */
function readSign(r: Reader): string | undefined {
  const sign = peek(r);
  const tight = !sign.spaced && !peek(r, 1).spaced;
  // «15 - 6 - 2026»: the year behind the second one leaves no doubt.
  const sure = tight || (peek(r, 2).word === sign.word && isYear(peek(r, 3)));
  if (peek(r, 1).word === "#" && (sign.word === "/" || ((sign.word === "-" || sign.word === ".") && sure))) {
    r.at++;
    return sign.word;
  }
  if (sign.word === "/" && peek(r, 1).word === "/" && peek(r, 2).word === "#") {
    r.at += 2;
    return "/";
  }
  return undefined;
}

/** «06 tháng» is six months, «ngày 06 tháng 6» a day: without «ngày» a month's own number must follow. */
function isUnitOfLength(r: Reader, named: boolean): boolean {
  return !named && !(is(r, "tháng") && peek(r, 1).word === "#");
}

function readTheMonth(r: Reader): boolean {
  const from = r.at;
  // «ngày 15, tháng 6, năm 2026»
  if (is(r, "tháng", 1) && peek(r, 2).word === "#") take(r, ",");
  take(r, "của");
  take(r, "các");
  if (take(r, "tháng")) {
    repeated(r);
    return true;
  }
  back(r, from);
  return false;
}

function readMonthNumber(r: Reader): number | undefined {
  const { word, value } = peek(r);
  if (word === "năm" || (word !== "#" && value === 0)) return undefined;
  const month = readNumber(r);
  return month !== undefined && month < 100 ? month : undefined;
}

function readFigure(r: Reader): number | undefined {
  const token = peek(r);
  if (token.word !== "#" || token.end - token.start > 2) return undefined;
  r.at++;
  return token.value;
}

function checked(r: Reader, day: number, month: number, year: YearRef | undefined): DayPeriod | undefined {
  if (fitsMonth(day, month, year))
    return year === undefined ? { kind: "day", month, day } : { kind: "day", month, day, year };
  refuse(r, "day-not-in-month", year === undefined ? { day, month } : { day, month, year });
  return undefined;
}
