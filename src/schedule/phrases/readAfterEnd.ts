import type { DayRule } from "../../calendar/dayRule.ts";
import type { Duration } from "../../calendar/duration.ts";
import { back, isOne, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import type { RecurrenceUnit } from "../schedule.ts";
import type { Bound } from "./readBound.ts";
import type { Due } from "./readDue.ts";
import { readLength } from "./readOffset.ts";
import type { Frequency } from "./readUnits.ts";

/** Most days that the first month behind each has in every year; Tết leaves no month fewer than 14 working days. */
const mostDays: Readonly<Partial<Record<RecurrenceUnit, number>>> = {
  week: 7,
  month: 28,
  quarter: 30,
  "half-year": 31,
  year: 31,
  "reporting-period": 28,
};
const mostWorkingDays = 14;

/**
 * So many days from the end of the period that repeats: «5 ngày sau khi hết quý», «sau khi kết thúc quý 10 ngày», «05
 * ngày làm việc kể từ ngày kết thúc tháng». The first of them is the first day of the next period.
 */
export function readAfterEnd(r: Reader, every: readonly Frequency[], bound: Bound): Due | undefined {
  if (bound.kind === "from") return undefined;
  const from = r.at;
  let length = readLength(r);
  const unit = length || isOne(r, ["sau"]) ? readEnd(r) : undefined;
  if (unit !== undefined) length ??= readLength(r);
  const [one, ...more] = every;
  if (!unit || !length || !one) return back(r, from);
  const own = (one.unit === unit || unit === "reporting-period") && one.interval === 1 && more.length === 0;
  return own ? (dueOf(length, unit) ?? back(r, from)) : back(r, from);
}

function dueOf({ amount, unit: counted }: Duration, unit: RecurrenceUnit): Due | undefined {
  const working = counted === "working-day";
  if ((!working && counted !== "day") || (working && unit === "week")) return undefined;
  if (amount > (working ? mostWorkingDays : (mostDays[unit] ?? 0))) return undefined;
  const rule: DayRule =
    unit === "month" || unit === "week" ? { shift: 1, nth: amount } : { shift: 1, month: 1, nth: amount };
  return { rule: working ? { ...rule, counting: "working-days" } : rule, unit };
}

/**
 * «sau khi hết quý», «kể từ ngày kết thúc tháng», «sau ngày cuối cùng của quý»; «năm học» and «quý IV» do not repeat by
 * themselves.
 */
function readEnd(r: Reader): RecurrenceUnit | undefined {
  if (takeOne(r, ["kể", "tính"]) ? !take(r, "từ") : !takeOne(r, ["sau", "từ"])) return undefined;
  const day = takeOne(r, ["khi", "ngày"]) === "ngày";
  if (!takeAll(r, "kết", "thúc") && !take(r, "hết") && !(day && readLast(r))) return undefined;
  takeOne(r, ["mỗi", "từng"]);
  const unit = readEnded(r);
  const counted = peek(r).word === "#" && isOne(r, ["ngày"], 1);
  return isOne(r, ["học", "tài"]) || peek(r).word === "#roman" || (peek(r).word === "#" && !counted) ? undefined : unit;
}

/** «ngày | cuối (cùng) (của) quý». */
function readLast(r: Reader): boolean {
  if (!take(r, "cuối")) return false;
  take(r, "cùng");
  take(r, "của");
  return true;
}

const words: Readonly<Record<string, RecurrenceUnit>> = { tuần: "week", tháng: "month", quý: "quarter", năm: "year" };

function readEnded(r: Reader): RecurrenceUnit | undefined {
  if (take(r, "kỳ")) {
    takeAll(r, "báo", "cáo");
    return "reporting-period";
  }
  return words[takeOne(r, ["tuần", "tháng", "quý", "năm"]) ?? ""];
}
