import { isBullet } from "../grammar/isBullet.ts";
import {
  attempt,
  back,
  begins,
  is,
  isOne,
  note,
  peek,
  type Reader,
  take,
  takeAll,
  takeOne,
} from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { YearRef } from "../schedule.ts";

/** A printed year, a relative one, or the plan's own («năm kế hoạch», «năm nay»). */
export type ReadYear = YearRef | "plan";

/** The year behind a period: «/2026», «-2026», «.2026», « 2026», «năm 2026», «/năm 2026», «của năm sau». */
export function readYear(r: Reader): ReadYear | undefined {
  // «Quý I, III⏎- Năm 2027: quý II»: the next line has its own.
  if (!begins(r, starts.year) || isBullet(peek(r))) return undefined;
  const from = r.at;
  const { line } = peek(r);
  if (take(r, "(")) {
    const year = readYearWords(r) ?? readYearFigure(r);
    return take(r, ")") ? year : back(r, from);
  }
  const tight = !peek(r).spaced && !peek(r, 1).spaced;
  const sign = takeOne(r, ["/", "-", ".", ","]);
  if (sign === "/") take(r, "/");
  if (sign === undefined && take(r, "của") && takeAll(r, "kỳ", "báo", "cáo")) return "plan";
  const year = readYearWords(r);
  // «Quý I⏎Năm 2027: quý II»: the year of the next line is that of what follows it.
  if (line && is(r, ":")) return back(r, from);
  if (year !== undefined) return year;
  // «Quý I, 2026» may begin a list; every other sign binds the year to the period.
  return sign === "," && !tight ? back(r, from) : (readYearFigure(r) ?? back(r, from));
}

/** «năm 2026», «năm sau», «năm kế hoạch», «năm liền kề năm báo cáo». */
export function readYearWords(r: Reader): ReadYear | undefined {
  const from = r.at;
  if (!take(r, "năm")) return back(r, from);
  const figure = readYearFigure(r);
  if (figure !== undefined) return figure;
  const word = takeOne(r, ["sau", "tới", "tiếp", "kế", "liền", "trước", "nay", "này", "đó", "báo"]);
  if (word === undefined) return back(r, from);
  // «6 tháng cuối năm trước ngày 10/01»: before that day.
  if (word === "trước" && isOne(r, ["ngày", "tháng", "quý", "#"])) return back(r, from);
  if (word === "nay" || word === "này" || word === "đó") return "plan";
  if (word === "báo") return take(r, "cáo") ? "plan" : back(r, from);
  if (word === "kế" && take(r, "hoạch")) return "plan";
  take(r, "liền");
  // «năm sau kế tiếp»; «năm sau, sau khi …» goes on with another phrase.
  for (let i = 0; i < 2 && !is(r, "khi", 1) && !isOne(r, ["năm", "kỳ"], 1); i++)
    takeOne(r, ["theo", "kề", "sau", "tiếp", "kế"]);
  readOwner(r);
  return word === "trước" ? "previous" : "next";
}

/** «năm sau» … of what: «của năm báo cáo», «kỳ báo cáo», «năm kế hoạch». */
function readOwner(r: Reader): void {
  attempt(r, (inner) => {
    takeOne(inner, ["của", "sau"]);
    if (!takeOne(inner, ["năm", "kỳ"])) return undefined;
    const word = takeOne(inner, ["báo", "kế"]);
    return (word === "báo" && take(inner, "cáo")) || (word === "kế" && take(inner, "hoạch")) ? true : undefined;
  });
}

/** Four figures that can be the year of a plan, and are no part of a document number. */
export function readYearFigure(r: Reader): number | undefined {
  const token = peek(r);
  if (token.word !== "#" || token.end - token.start !== 4 || token.value < 1900 || token.value > 2199) return undefined;
  if (gluedOn(r, 1)) return undefined;
  r.at++;
  return token.value;
}

/** Whether a figure goes on as a document number or a measure does: «2026/QĐ-UBND», «110kV», «30%», «1.204.000». */
export function gluedOn(r: Reader, ahead: number): boolean {
  const next = peek(r, ahead);
  if (next.spaced || next.word === "") return false;
  if (next.word === "%" || next.word === "?" || next.word === "đ") return true;
  if (next.word !== "/" && next.word !== "-" && next.word !== ".") return false;
  const after = peek(r, ahead + 1);
  return !after.spaced && (after.word === "?" || isDocumentWord(r, ahead + 1));
}

/**
 * «QĐ», «KH», «TT»: letters without marks behind a stroke, even where they spell a word we know; not «/năm», «/lần».
 */
function isDocumentWord(r: Reader, ahead: number): boolean {
  const { word, start, end } = peek(r, ahead);
  if (word === "#" || word === "#roman" || isOne(r, units, ahead)) return false;
  return /^[a-zđ]{2,}$/iu.test(r.lexed.text.slice(start, end));
}

const units: readonly string[] = ["quý", "năm", "tháng", "tuần", "ngày", "lần"];

/** The year behind a period; the plan's own is left out. */
export function yearOf(r: Reader): YearRef | undefined {
  if (!begins(r, starts.year)) return undefined;
  const year = readYear(r) ?? readLikelyYear(r);
  return year === "plan" ? undefined : year;
}

/** «15/6/26»: of this century; noted, because four figures would leave no doubt. */
export function readShortYear(r: Reader): number | undefined {
  const begin = r.at;
  const from = r.at;
  if (!take(r, "/")) return back(r, begin);
  const { word, start, end, value } = peek(r);
  if (word !== "#" || end - start !== 2 || gluedOn(r, 1)) return back(r, begin);
  r.at++;
  note(r, from + 1, "two-digit-year", { year: String(2000 + value) });
  return 2000 + value;
}

/** «Quý II/22»: behind a month or quarter a smaller figure may as well be another of them. */
function readLikelyYear(r: Reader): number | undefined {
  return is(r, "/") && peek(r, 1).value >= 20 ? readShortYear(r) : undefined;
}
