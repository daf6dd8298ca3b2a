import type { DayRule } from "../../calendar/dayRule.ts";
import { counters } from "../grammar/counters.ts";
import { extended } from "../grammar/extended.ts";
import { back, begins, behind, is, note, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { RecurrenceUnit } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";
import { readShift } from "./readShift.ts";
import { readEach } from "./readUnits.ts";
import { readWeekday } from "./readWeekday.ts";
import { gluedOn } from "./readYear.ts";

/** A day of a period that repeats; `unit` absent: the phrase does not say of which, `each`: it says that it repeats. */
export interface Due {
  readonly rule: DayRule;
  readonly unit?: RecurrenceUnit;
  readonly each?: boolean;
  /** A day of the week whose week is not named. */
  readonly weekday?: boolean;
}

/**
 * A day counted inside a period: «ngày 25», «ngày 20 tháng cuối quý», «ngày 05 tháng sau», «ngày làm việc cuối cùng của
 * tháng», «ngày 15 của tháng thứ ba của mỗi quý», «tháng đầu quý sau», «thứ Sáu hằng tuần», «cuối mỗi quý».
 */
export function readDue(r: Reader): Due | undefined {
  if (!begins(r, starts.due)) return undefined;
  return readWeekday(r) ?? readDayOf(r) ?? readMonthOf(r) ?? readEndOf(r);
}

function readDayOf(r: Reader): Due | undefined {
  const from = r.at;
  const named = take(r, "ngày");
  // «mùng 5»: the first ten days of a month.
  const early = take(r, "mùng");
  const day = early ? readEarlyDay(r) : readNth(r, named);
  // «lần 1 | tháng đầu quý»: the number of the time.
  const numbered = !named && !early && counters.includes(r.tokens[from - 1]?.word ?? "");
  if (!day || numbered) return back(r, from);
  take(r, "đầu") && !is(r, "tháng") && r.at--;
  const place = readPlace(r, day.nth);
  // «Ngày 15 hằng tuần»: the days of a week have names.
  if (place?.unit === "week" && day.nth > 1 && !day.counting) return back(r, from);
  if (place) return named || early || stands(place) ? { ...place, rule: extended(place.rule, day) } : back(r, from);
  // «ngày 25» by itself: of what, the words around must say.
  const dated = is(r, "/") || is(r, "-") || (is(r, "tháng") && (peek(r, 1).word === "#" || peek(r, 1).value > 0));
  return (named || early) && !dated && !gluedOn(r, 0) ? { rule: day } : back(r, from);
}

function readEarlyDay(r: Reader): DayRule | undefined {
  const nth = readFigureDay(r);
  return nth !== undefined && nth <= 10 ? { nth } : undefined;
}

/** A figure without «ngày» is a day only where the words behind it can be of nothing else: «6 tháng đầu năm» is a stretch. */
function stands(place: Due): boolean {
  return place.each === true || (place.unit === "quarter" && place.rule.month !== undefined);
}

/** «25», «làm việc đầu tiên», «cuối cùng», «làm việc thứ 3». */
function readNth(r: Reader, named: boolean): DayRule | undefined {
  const working = named && takeAll(r, "làm", "việc");
  const nth = readOrdinal(r, named) ?? (working ? undefined : readFigureDay(r));
  if (nth === undefined) return undefined;
  const after = named && !working && (nth === 1 || nth === -1) && takeAll(r, "làm", "việc");
  return working || after ? { nth, counting: "working-days" } : { nth };
}

function readOrdinal(r: Reader, named: boolean): number | undefined {
  if (!named) return undefined;
  const word = takeOne(r, ["đầu", "cuối"]);
  if (word !== undefined) {
    takeOne(r, ["tiên", "cùng"]);
    return word === "đầu" ? 1 : -1;
  }
  const from = r.at;
  return take(r, "thứ") ? (readRank(r) ?? back(r, from)) : undefined;
}

function readFigureDay(r: Reader): number | undefined {
  const day = peek(r).word === "#" ? readNumber(r) : undefined;
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** «thứ hai», «thứ nhất», «thứ 3». */
function readRank(r: Reader): number | undefined {
  if (take(r, "nhất")) return 1;
  const rank = readNumber(r);
  return rank !== undefined && rank >= 1 && rank <= 31 ? rank : undefined;
}

/** Of what the day is one: «(của) tháng cuối quý», «tháng sau», «mỗi tháng», «quý sau quý báo cáo», «kỳ báo cáo». */
function readPlace(r: Reader, nth: number): Due | undefined {
  const from = r.at;
  takeOne(r, ["của", "thuộc"]);
  const each = readEach(r) !== undefined;
  return readMonthPlace(r, each) ?? readUnitPlace(r, nth, each) ?? back(r, from);
}

function readMonthPlace(r: Reader, each: boolean): Due | undefined {
  const from = r.at;
  if (!take(r, "tháng") || is(r, "tháng")) return back(r, from);
  const month = readWhichMonth(r);
  if (month !== undefined && isNamed(r)) return back(r, from);
  if (month !== undefined)
    return inPeriod(r, month) ?? (peek(r).word === "?" ? back(r, from) : { rule: { month, nth: 0 }, each });
  // «ngày 20 của tháng quy định trong chương trình»: not every month.
  const next = peek(r);
  if (next.word[0] === "#" || (next.value > 0 && next.word !== "năm") || is(r, "quy")) return back(r, from);
  const shift = readShift(r);
  return { rule: { nth: 0, ...shift }, unit: "month", each };
}

/** «quý II», «của năm 2026»: a period with its number does not repeat. */
function isNamed(r: Reader): boolean {
  const ahead = is(r, "của") ? 1 : 0;
  if (!is(r, "quý", ahead) && !is(r, "năm", ahead)) return false;
  return peek(r, ahead + 1).word[0] === "#";
}

/** «đầu (tiên)», «cuối (cùng)», «thứ hai» month of something. */
function readWhichMonth(r: Reader): number | undefined {
  return readOrdinal(r, true);
}

/** «(của) (mỗi) quý (sau)», behind the month: the period it is a month of. */
function inPeriod(r: Reader, month: number): Due | undefined {
  const from = r.at;
  take(r, "của");
  const each = readEach(r) !== undefined;
  const unit = readPeriodUnit(r);
  if (!unit) return back(r, from);
  const shift = readShift(r);
  return { rule: { month, nth: 0, ...shift }, unit, each };
}

function readPeriodUnit(r: Reader): RecurrenceUnit | undefined {
  if (take(r, "kỳ")) {
    takeAll(r, "báo", "cáo");
    return "reporting-period";
  }
  if (take(r, "quý")) return "quarter";
  if (take(r, "năm")) return "year";
  const from = r.at;
  return readNumber(r) === 6 && take(r, "tháng") ? "half-year" : back(r, from);
}

/** Without a month: the first days belong to the first month of the period, the last to the last. */
function readUnitPlace(r: Reader, nth: number, each: boolean): Due | undefined {
  if (take(r, "tuần")) return { rule: { nth: 0 }, unit: "week", each };
  if (isNamed(r)) return undefined;
  const unit = readPeriodUnit(r);
  if (!unit) return undefined;
  const shift = readShift(r);
  const first = nth === 1 || (shift.shift ?? 0) > 0;
  return { rule: first ? { month: 1, nth: 0, ...shift } : { nth: 0, ...shift }, unit, each };
}

/** «tháng cuối quý», «tháng đầu quý sau»: any day of that month, so its last. */
function readMonthOf(r: Reader): Due | undefined {
  const from = r.at;
  if (!take(r, "tháng")) return back(r, from);
  const month = readWhichMonth(r);
  const due = month === undefined || isNamed(r) ? undefined : inPeriod(r, month);
  return due ? { ...due, rule: { ...due.rule, nth: -1 } } : back(r, from);
}

/** «cuối mỗi quý», «đầu hằng tháng», «giữa mỗi năm»: a day of each; no article says what the middle of a quarter is. */
function readEndOf(r: Reader): Due | undefined {
  const from = r.at;
  const word = takeOne(r, ["đầu", "giữa", "cuối"]);
  if (word === undefined) return back(r, from);
  takeOne(r, ["các"]);
  const each = readEach(r) !== undefined || behind(r, 1).word === "các";
  const unit = take(r, "tháng") ? "month" : readPeriodUnit(r);
  if (!unit || !each || peek(r).word === "#" || peek(r).word === "#roman") return back(r, from);
  const rule = word === "giữa" ? middles[unit] : word === "cuối" ? last : unit === "month" ? { nth: 1 } : firstOfFirst;
  if (!rule) return back(r, from);
  note(r, from, "part-assumed");
  return { rule, unit, each };
}

const last: DayRule = { nth: -1 };
const firstOfFirst: DayRule = { month: 1, nth: 1 };
/** Civil Code art. 146: the fifteenth of a month, the last day of June. */
const middles: Readonly<Partial<Record<RecurrenceUnit, DayRule>>> = { month: { nth: 15 }, year: { month: 6, nth: -1 } };
