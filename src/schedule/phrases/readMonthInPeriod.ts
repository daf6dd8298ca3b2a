import { back, is, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { MonthPeriod } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";
import { readQuarter } from "./readQuarter.ts";
import { readYearWords } from "./readYear.ts";

/**
 * A month by its place in a period with a name: «tháng cuối quý II/2026», «tháng thứ hai của quý III», «tháng đầu năm
 * 2026».
 */
export function readMonthInPeriod(r: Reader): MonthPeriod | undefined {
  const from = r.at;
  const place = take(r, "tháng") ? readPlace(r) : undefined;
  if (place === undefined) return back(r, from);
  take(r, "của");
  const quarter = readQuarter(r);
  if (quarter) {
    const month = monthAt(place, 3);
    const { quarter: number, year } = quarter;
    return month === undefined ? back(r, from) : inYear((number - 1) * 3 + month, year);
  }
  const year = is(r, "năm") ? readYearWords(r) : undefined;
  const month = monthAt(place, 12);
  return year === undefined || month === undefined ? back(r, from) : inYear(month, year === "plan" ? undefined : year);
}

function inYear(month: number, year: MonthPeriod["year"]): MonthPeriod {
  return year === undefined ? { kind: "month", month } : { kind: "month", month, year };
}

/**
 * «đầu (tiên)», «giữa», «cuối (cùng)», «thứ hai»: counted from the first, or the word itself where the length decides.
 */
function readPlace(r: Reader): number | "giữa" | "cuối" | undefined {
  const word = takeOne(r, ["đầu", "giữa", "cuối"]);
  if (word === undefined) return take(r, "thứ") ? (take(r, "nhất") ? 1 : readNumber(r)) : undefined;
  takeOne(r, ["tiên", "cùng"]);
  return word === "giữa" || word === "cuối" ? word : 1;
}

/** The middle of a year is in no one month. */
function monthAt(place: number | "giữa" | "cuối", months: number): number | undefined {
  if (place === "giữa") return months === 3 ? 2 : undefined;
  if (place === "cuối") return months;
  return place >= 1 && place <= months ? place : undefined;
}
