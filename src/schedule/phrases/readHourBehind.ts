import { back, isOne, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { DueRule, RecurringSchedule } from "../schedule.ts";
import { dueRule } from "./combineDue.ts";
import { type Bound, readBound } from "./readBound.ts";
import { readTime } from "./readTime.ts";

/** «Thứ Sáu hằng tuần (trước 15 giờ)», «ngày 25 hằng tháng, trước 16h00»: the hour behind the day that repeats. */
export function readHourBehind(r: Reader, found: readonly RecurringSchedule[]): readonly RecurringSchedule[] {
  const from = r.at;
  const only = found.length === 1 ? found[0] : undefined;
  if (!only?.due || only.due.time !== undefined) return found;
  const sign = takeOne(r, ["(", ","]);
  if (sign === undefined) return found;
  const bound = readBound(r);
  const time = isByHour(bound, only.due.bound) ? readTime(r) : undefined;
  // «…, 16 giờ ngày 20/12» is the hour of another day.
  if (time !== undefined && (sign === "(" ? take(r, ")") : isOne(r, ["", ";", "."])))
    return [{ ...only, due: dueRule(only.due, only.due.bound, time) }];
  back(r, from);
  return found;
}

/**
 * «…, trong thời hạn 24 giờ», «…, từ 8 giờ» are a length and a beginning, and no hour by which; a bare hour behind «trước
 * ngày 25» may be before that day or on it.
 */
function isByHour({ kind, length }: Bound, bound: DueRule["bound"]): boolean {
  return kind === "none" ? bound !== "before" : !length && (kind === "before" || kind === "by");
}
