import type { DayRule } from "../../calendar/dayRule.ts";
import { attempt, behind, is, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import type { RecurringSchedule } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";

interface Edge {
  readonly rule: DayRule;
  /** Whether it names its month or year by the reporting period. */
  readonly periodic: boolean;
}

/**
 * The days that the data of each report cover: «tính từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo». It
 * repeats: monthly when its days name no month, else yearly.
 */
export function readDataWindow(r: Reader): RecurringSchedule | undefined {
  return attempt(r, (inner) => {
    readSubject(inner);
    takeOne(inner, ["được"]);
    const counted = take(inner, "tính");
    if (takeAll(inner, "bắt", "đầu") && !counted) return undefined;
    if (!counted && !is(inner, "từ") && !is(inner, "kể")) return undefined;
    take(inner, "kể");
    if (!take(inner, "từ")) return undefined;
    const from = readEdge(inner);
    takeOne(inner, ["cho"]);
    if (!from || !takeOne(inner, ["đến", "tới"])) return undefined;
    take(inner, "hết");
    const to = readEdge(inner);
    if (!to || !(from.periodic || to.periodic)) return undefined;
    return {
      kind: "recurring",
      every: { unit: from.rule.month === undefined && to.rule.month === undefined ? "month" : "year", interval: 1 },
      covers: { from: from.rule, to: to.rule },
    };
  });
}

/** «6 tháng đầu năm (được tính …)», «số liệu»: what is counted. */
function readSubject(r: Reader): void {
  attempt(r, (inner) => {
    const count = readNumber(inner);
    if (count === undefined || !take(inner, "tháng") || !takeOne(inner, ["đầu", "cuối"])) return undefined;
    take(inner, "năm");
    return is(inner, "được") || is(inner, "tính") || undefined;
  });
}

/** «ngày 15 tháng 12 (của) năm trước kỳ báo cáo», «ngày 15/6», «ngày 14 của tháng thuộc kỳ báo cáo», «ngày cuối cùng của tháng». */
function readEdge(r: Reader): Edge | undefined {
  return attempt(r, (inner) => {
    if (!take(inner, "ngày")) return undefined;
    const nth = readDayNumber(inner);
    if (nth === undefined) return undefined;
    if (take(inner, "/")) return readNamedMonth(inner, nth);
    take(inner, "đầu");
    take(inner, "của");
    if (!take(inner, "tháng")) return undefined;
    if (peek(inner).word === "#") return readNamedMonth(inner, nth);
    const shift = take(inner, "trước") ? { shift: -1 } : {};
    readPeriodic(inner);
    return { rule: { ...shift, nth }, periodic: true };
  });
}

function readNamedMonth(r: Reader, nth: number): Edge | undefined {
  const month = readNumber(r);
  if (month === undefined || month > 12 || is(r, "/")) return undefined;
  return { rule: { ...readYearShift(r), month, nth }, periodic: readPeriodic(r) };
}

function readDayNumber(r: Reader): number | undefined {
  if (takeOne(r, ["cuối"])) {
    take(r, "cùng");
    return -1;
  }
  const day = readNumber(r);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function readYearShift(r: Reader): { readonly shift?: number } {
  const shift = attempt(r, (inner) => {
    take(inner, "của");
    return take(inner, "năm") && take(inner, "trước") ? -1 : undefined;
  });
  if (shift === undefined) return {};
  take(r, "liền");
  take(r, "kề");
  return { shift };
}

/** «(của, thuộc) kỳ báo cáo», «năm báo cáo». */
function readPeriodic(r: Reader): boolean {
  const read = attempt(r, (inner) => {
    takeOne(inner, ["của", "thuộc", "trong"]);
    return takeOne(inner, ["kỳ", "tháng"]) && takeAll(inner, "báo", "cáo") ? true : undefined;
  });
  return read ?? behind(r, 1).word === "trước";
}
