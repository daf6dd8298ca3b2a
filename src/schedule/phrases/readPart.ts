import { extended } from "../grammar/extended.ts";
import { back, is, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { MonthPart, NamedPeriod, Part } from "../schedule.ts";
import { readMonth } from "./readMonth.ts";
import { readMonthInPeriod } from "./readMonthInPeriod.ts";
import { readNumber } from "./readNumber.ts";
import { readQuarter } from "./readQuarter.ts";
import { readYear } from "./readYear.ts";

const parts: Readonly<Record<string, Part>> = { đầu: "start", giữa: "middle", cuối: "end" };

/**
 * A part of a period: «cuối năm 2026», «đầu quý II», «tuần cuối tháng 3», «nửa đầu tháng 6», «ngày cuối cùng của tháng
 * 6», «tháng cuối quý II».
 */
export function readPart(r: Reader): NamedPeriod | undefined {
  return readDayOf(r) ?? readWeekOf(r) ?? readHalfOf(r) ?? readMonthInPeriod(r);
}

/** «đầu», «giữa», «cuối», with or without «ngày … (tiên, cùng)». */
function readDayOf(r: Reader): NamedPeriod | undefined {
  const from = r.at;
  const day = take(r, "ngày");
  const word = takeOne(r, ["đầu", "giữa", "cuối"]);
  if (word === undefined) return back(r, from);
  if (day) takeOne(r, ["tiên", "cùng"]);
  take(r, "của");
  const part = parts[word] as Part;
  const whole = readMonth(r) ?? readQuarter(r);
  if (whole) return extended(whole, { part });
  if (!is(r, "năm")) return back(r, from);
  const year = readYear(r);
  if (year === undefined) take(r, "năm");
  return year === undefined || year === "plan" ? { kind: "year", part } : { kind: "year", part, year };
}

const weeks: Readonly<Record<number, MonthPart>> = { 1: "week-1", 2: "week-2", 3: "week-3", 4: "week-4" };

/** «tuần đầu tháng 6», «tuần thứ hai của tháng 6/2026», «tuần 3 tháng 6», «tuần cuối (cùng) tháng 3». */
function readWeekOf(r: Reader): NamedPeriod | undefined {
  const from = r.at;
  if (!take(r, "tuần")) return back(r, from);
  const part = readWhichWeek(r);
  take(r, ",");
  take(r, "của");
  const month = part === undefined ? undefined : readMonth(r);
  return month && part !== undefined ? extended(month, { part }) : back(r, from);
}

function readWhichWeek(r: Reader): MonthPart | undefined {
  const word = takeOne(r, ["đầu", "cuối"]);
  if (word !== undefined) {
    takeOne(r, ["tiên", "cùng"]);
    return word === "đầu" ? "week-1" : "last-week";
  }
  const ranked = take(r, "thứ");
  const number = ranked && take(r, "nhất") ? 1 : readNumber(r);
  return number === undefined ? undefined : weeks[number];
}

function readHalfOf(r: Reader): NamedPeriod | undefined {
  const from = r.at;
  if (!take(r, "nửa")) return back(r, from);
  const word = takeOne(r, ["đầu", "cuối"]);
  take(r, "của");
  const month = word === undefined ? undefined : readMonth(r);
  return month ? extended(month, { part: word === "đầu" ? "first-half" : "last-half" }) : back(r, from);
}
