import { romanSlip } from "../grammar/dictionary.ts";
import { attempt, behind, is, note, peek, type Reader, refuse, take } from "../grammar/reader.ts";
import { romans } from "../grammar/vocabulary.ts";
import type { QuarterPeriod } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";
import { gluedOn, yearOf } from "./readYear.ts";

/** One quarter: «Quý I», «quý 01/2026», «Quý II/năm 2026», «Q3/2026», «quý tư». */
export function readQuarter(r: Reader): QuarterPeriod | undefined {
  return attempt(r, (inner) => {
    if (take(inner, "q")) {
      take(inner, ".");
      return peek(inner).spaced || peek(inner).word === "?" ? undefined : readQuarterNumber(inner, true);
    }
    return take(inner, "quý") ? readQuarterNumber(inner, true) : undefined;
  });
}

/** A quarter by its number alone, where the word stands before; `named`: it stands right before. */
export function readQuarterNumber(r: Reader, named: boolean): QuarterPeriod | undefined {
  return attempt(r, (inner) => {
    const quarter = readOrdinal(inner, named);
    if (quarter === undefined || gluedOn(inner, 0) || is(inner, "tháng") || is(inner, "lần")) return undefined;
    if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) {
      if (named) refuse(inner, "no-such-quarter", { quarter });
      return undefined;
    }
    return { kind: "quarter", quarter, ...yearOf(inner) };
  });
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
  return readNumber(r);
}
