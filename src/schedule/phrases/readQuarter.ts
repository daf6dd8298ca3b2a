import { romanSlip } from "../grammar/dictionary.ts";
import { back, behind, is, note, peek, type Reader, refuse, take } from "../grammar/reader.ts";
import { romans } from "../grammar/vocabulary.ts";
import type { QuarterPeriod } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";
import { gluedOn, yearOf } from "./readYear.ts";

/** One quarter: «Quý I», «quý 01/2026», «Quý II/năm 2026», «Q3/2026», «quý tư». */
export function readQuarter(r: Reader): QuarterPeriod | undefined {
  const from = r.at;
  if (take(r, "q")) {
    take(r, ".");
    return peek(r).spaced || peek(r).word === "?" ? back(r, from) : (readQuarterNumber(r, true) ?? back(r, from));
  }
  return take(r, "quý") ? (readQuarterNumber(r, true) ?? back(r, from)) : back(r, from);
}

/** A quarter by its number alone, where the word stands before; `named`: it stands right before. */
export function readQuarterNumber(r: Reader, named: boolean): QuarterPeriod | undefined {
  const from = r.at;
  const quarter = readOrdinal(r, named);
  if (quarter === undefined || gluedOn(r, 0) || is(r, "tháng") || is(r, "lần")) return back(r, from);
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) {
    if (named) refuse(r, "no-such-quarter", { quarter });
    return back(r, from);
  }
  const year = yearOf(r);
  return year === undefined ? { kind: "quarter", quarter } : { kind: "quarter", quarter, year };
}

function readOrdinal(r: Reader, named: boolean): number | undefined {
  const { word, value, start, end } = peek(r);
  if (word === "#roman") {
    r.at++;
    return value;
  }
  const slip = named || behind(r, 1).word === "-" ? romanSlip(word, value) : 0;
  if (slip > 0) {
    r.at++;
    note(r, r.at - 1, "ocr-slip", {}, romans[slip - 1]?.toUpperCase());
    return slip;
  }
  if (word === "năm" || (word === "#" && end - start > 2)) return undefined;
  // «quý thứ tư», «quý thứ nhất»
  if (named && take(r, "thứ") && take(r, "nhất")) return 1;
  return readNumber(r);
}
