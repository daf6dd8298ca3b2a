import { attempt, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { RangePeriod, YearPeriod } from "../schedule.ts";
import { readYearFigure, readYearWords } from "./readYear.ts";

/** One year or a stretch of years: «Năm 2026», «cả năm», «giai đoạn 2026 - 2030», «2026-2030». */
export function readYears(r: Reader): YearPeriod | RangePeriod | undefined {
  return attempt(r, (inner) => {
    if (takeOne(inner, ["giai"])) return take(inner, "đoạn") ? readStretch(inner) : undefined;
    const whole = takeOne(inner, ["cả", "suốt"]) !== undefined;
    const many = take(inner, "các");
    const stretch = readStretch(inner);
    if (stretch) return stretch;
    const year = readYearWords(inner);
    // «các năm tiếp theo» is no single year.
    if (year !== undefined && !(many && typeof year === "string"))
      return { kind: "year", ...(year === "plan" ? {} : { year }) };
    return whole && take(inner, "năm") ? { kind: "year" } : undefined;
  });
}

/** «2026 - 2030», «năm 2026 đến năm 2030». */
function readStretch(r: Reader): RangePeriod | undefined {
  return attempt(r, (inner) => {
    take(inner, "năm");
    const from = readYearFigure(inner);
    if (from === undefined || !takeOne(inner, ["-", "đến"])) return undefined;
    take(inner, "hết");
    take(inner, "năm");
    const to = readYearFigure(inner);
    if (to === undefined || to <= from) return undefined;
    return { kind: "range", from: { kind: "year", year: from }, to: { kind: "year", year: to } };
  });
}

/** «2026» alone. */
export function readYearAlone(r: Reader): YearPeriod | undefined {
  if (peek(r).word !== "#") return undefined;
  const year = attempt(r, readYearFigure);
  return year === undefined ? undefined : { kind: "year", year };
}
