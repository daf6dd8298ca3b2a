import { isBullet } from "../grammar/isBullet.ts";
import { attempt, back, is, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { RangePeriod, YearPeriod } from "../schedule.ts";
import { readYearFigure, readYearWords } from "./readYear.ts";

/** One year or a stretch of years: «Năm 2026», «cả năm», «giai đoạn 2026 - 2030», «2026-2030». */
export function readYears(r: Reader): YearPeriod | RangePeriod | undefined {
  const from = r.at;
  if (takeOne(r, ["giai"])) return take(r, "đoạn") ? (readStretch(r) ?? back(r, from)) : back(r, from);
  const whole = takeOne(r, ["cả", "suốt"]) !== undefined;
  const many = take(r, "các");
  const stretch = readStretch(r);
  if (stretch) return stretch;
  const year = readYearWords(r);
  // «các năm tiếp theo» is no single year.
  if (year !== undefined && !(many && typeof year === "string"))
    return year === "plan" ? { kind: "year" } : { kind: "year", year };
  return whole && take(r, "năm") ? { kind: "year" } : back(r, from);
}

/** «2026 - 2030», «năm 2026 đến năm 2030». */
function readStretch(r: Reader): RangePeriod | undefined {
  const start = r.at;
  take(r, "năm");
  const from = readYearFigure(r);
  // «Năm 2026⏎- năm 2027»: two lines of a list.
  if (from === undefined || (isBullet(peek(r)) && is(r, "năm", 1)) || !takeOne(r, ["-", "đến"])) return back(r, start);
  take(r, "hết");
  take(r, "năm");
  const to = readYearFigure(r);
  if (to === undefined || to <= from) return back(r, start);
  return { kind: "range", from: { kind: "year", year: from }, to: { kind: "year", year: to } };
}

/** «2026» alone. */
export function readYearAlone(r: Reader): YearPeriod | undefined {
  if (peek(r).word !== "#") return undefined;
  const year = attempt(r, readYearFigure);
  return year === undefined ? undefined : { kind: "year", year };
}
