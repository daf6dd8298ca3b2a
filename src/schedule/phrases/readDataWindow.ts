import type { DayRule } from "../../calendar/dayRule.ts";
import { attempt, back, behind, is, isOne, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
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
  const start = r.at;
  readSubject(r);
  takeOne(r, ["được"]);
  const counted = take(r, "tính");
  if (takeAll(r, "bắt", "đầu") && !counted) return back(r, start);
  if (!counted && !is(r, "từ") && !is(r, "kể")) return back(r, start);
  take(r, "kể");
  if (!take(r, "từ")) return back(r, start);
  const from = readEdge(r, counted);
  takeOne(r, ["cho"]);
  if (!from || !takeOne(r, ["đến", "tới"])) return back(r, start);
  take(r, "hết");
  const to = readEdge(r, counted || from.rule.shift !== undefined);
  // «… đến ngày 31 tháng 3 năm sau»: after which year, the text does not say.
  if (!to || is(r, "năm") || (is(r, "năm", 1) && isOne(r, ["của", "("])) || !(to.periodic || from.periodic))
    return back(r, start);
  return {
    kind: "recurring",
    every: { unit: from.rule.month === undefined && to.rule.month === undefined ? "month" : "year", interval: 1 },
    covers: { from: from.rule, to: to.rule },
  };
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
function readEdge(r: Reader, counted: boolean): Edge | undefined {
  const from = r.at;
  if (!take(r, "ngày") && !(peek(r).word === "#" && peek(r, 1).word === "/")) return back(r, from);
  const nth = readDayNumber(r);
  if (nth === undefined) return back(r, from);
  if (take(r, "/")) return readNamedMonth(r, nth, counted) ?? back(r, from);
  take(r, "đầu");
  take(r, "của");
  if (!take(r, "tháng")) return back(r, from);
  if (peek(r).word === "#") return readNamedMonth(r, nth, counted) ?? back(r, from);
  const rule: DayRule = take(r, "trước") ? { shift: -1, nth } : { nth };
  readPeriodic(r, counted);
  return { rule, periodic: true };
}

function readNamedMonth(r: Reader, nth: number, counted: boolean): Edge | undefined {
  const month = readNumber(r);
  if (month === undefined || month > 12 || is(r, "/")) return undefined;
  const rule: DayRule = readYearBefore(r) ? { shift: -1, month, nth } : { month, nth };
  return { rule, periodic: readPeriodic(r, counted) };
}

function readDayNumber(r: Reader): number | undefined {
  if (takeOne(r, ["cuối"])) {
    take(r, "cùng");
    return -1;
  }
  const day = readNumber(r);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** «(của) năm trước (liền kề)». */
function readYearBefore(r: Reader): boolean {
  const from = r.at;
  take(r, "của");
  if (!take(r, "năm") || !take(r, "trước")) {
    back(r, from);
    return false;
  }
  take(r, "liền");
  take(r, "kề");
  return true;
}

/** «(của, thuộc) kỳ báo cáo»; of figures that are counted, or begin the year before, also «năm báo cáo». */
function readPeriodic(r: Reader, counted: boolean): boolean {
  const read = attempt(r, (inner) => {
    takeOne(inner, ["của", "thuộc", "trong"]);
    return takeOne(inner, counted ? ["kỳ", "tháng", "năm"] : ["kỳ", "tháng"]) && takeAll(inner, "báo", "cáo")
      ? true
      : undefined;
  });
  return read ?? behind(r, 1).word === "trước";
}
