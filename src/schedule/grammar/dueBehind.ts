import { dueRule, recurring, yearlyRule } from "../phrases/combineDue.ts";
import type { RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import { daysOfYear } from "./daysOfYear.ts";
import { isBare } from "./isBare.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { nextClause, sameWork } from "./sameWork.ts";

/**
 * «Hằng năm gửi về Bộ Nội vụ trước ngày 30/11», «mỗi tháng ban hành 01 bản tin vào ngày 05 của tháng»: what repeats is due on
 * the day its sentence ends with, and not at the end of each period beside it.
 */
export function dueBehind(r: Reader, items: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  for (const item of items) {
    const last = found.at(-1);
    const goesOn = last !== undefined && nextClause(r, last, item);
    const dues = last && (goesOn || sameWork(r, last, item)) ? duesOf(last.schedules, item.schedules) : undefined;
    if (last === undefined || dues === undefined) found.push(item);
    else found[found.length - 1] = { ...item, schedules: dues, from: goesOn ? last.from : item.from };
    if (last && dues && goesOn)
      r.notes.push({ code: "period-narrowed", from: last.from, to: last.to, params: undefined });
  }
  return found;
}

function duesOf(
  [every, ...others]: readonly SimpleSchedule[],
  dues: readonly SimpleSchedule[],
): readonly SimpleSchedule[] | undefined {
  if (others.length > 0 || every === undefined || !isBare(every)) return undefined;
  const written = daysOfYear([every], dues);
  if (written) return written;
  const found = dues.flatMap((due) => dueOf(every, due) ?? []);
  return found.length === dues.length ? found : undefined;
}

function dueOf(every: RecurringSchedule, due: SimpleSchedule): RecurringSchedule | undefined {
  const { unit, interval } = every.every;
  if (due.kind === "recurring")
    return due.due && due.every.unit === unit && due.every.interval === interval ? due : undefined;
  if (unit !== "year" || (due.kind !== "deadline" && due.kind !== "window") || due.period.kind !== "day")
    return undefined;
  if (typeof due.period.year === "number") return undefined;
  const bound = due.kind === "deadline" ? due.bound : "by";
  const rule = dueRule(yearlyRule(due.period), bound, due.kind === "deadline" ? due.time : undefined);
  return { ...(due.scope === undefined ? {} : { scope: due.scope }), ...recurring({ unit, interval }, rule) };
}
