import { dueRule, recurring, yearlyRule } from "../phrases/combineDue.ts";
import type { RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import { daysOfYear } from "./daysOfYear.ts";
import { lookahead } from "./endOfText.ts";
import { isBare } from "./isBare.ts";
import { isBullet } from "./isBullet.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { heads, nextClause, ofSentence, sameWork } from "./sameWork.ts";
import type { Token } from "./token.ts";

/**
 * «Hằng năm gửi về Bộ Nội vụ trước ngày 30/11», «mỗi tháng ban hành 01 bản tin vào ngày 05 của tháng»: what repeats is due on
 * the day its sentence ends with, and not at the end of each period beside it.
 */
export function dueBehind(r: Reader, items: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  // What opens a sentence holds for all of its days, not for the first alone.
  let opening: Placed | undefined;
  for (const item of items) {
    if (opening && item.row !== opening.row && !isListed(r, item)) opening = undefined;
    const last = found.at(-1);
    const opens = last !== undefined && (ofSentence(r, last, item) || heads(r, last, item));
    const merged = last && together(r, last, item, opens);
    if (merged) found[found.length - 1] = merged;
    else found.push(opening ? sharing(r, opening, item) : item);
    if (merged && opens) opening = last;
  }
  return found;
}

/** The two as one, where they say how often and when of the same work, or the first opens what the other belongs to. */
function together(r: Reader, last: Placed, item: Placed, opens: boolean): Placed | undefined {
  const goesOn = nextClause(r, last, item);
  if (!goesOn && !opens && !sameWork(r, last, item)) return undefined;
  const schedules = duesOf(last.schedules, item.schedules);
  if (!schedules || !goesOn) return schedules && { ...item, schedules };
  r.notes.push({ code: "period-narrowed", from: last.from, to: last.to, params: undefined });
  return { ...item, schedules, from: last.from };
}

/** Whether it stands on a line of a list. */
function isListed({ tokens }: Reader, { from }: Placed): boolean {
  let at = from;
  while (at > 0 && from - at < lookahead && !tokens[at]?.line) at--;
  return isBullet(tokens[at] as Token);
}

function sharing(r: Reader, opening: Placed, item: Placed): Placed {
  const shared = opening.sentence === item.sentence || r.tokens[opening.to]?.word === ":";
  const schedules = shared ? duesOf(opening.schedules, item.schedules) : undefined;
  return schedules ? { ...item, schedules } : item;
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
  if (unit !== "year" || (due.kind !== "deadline" && due.kind !== "window")) return undefined;
  const { period } = due;
  if (period.kind === "range" || typeof period.year === "number") return undefined;
  const scope = due.scope === undefined ? {} : { scope: due.scope };
  // «Hằng năm tổ chức tập huấn vào quý II»
  if (due.kind === "window" && (period.kind === "quarter" || period.kind === "month"))
    return period.year === undefined ? { ...scope, ...recurring({ unit, interval, within: period }) } : undefined;
  if (period.kind !== "day") return undefined;
  const bound = due.kind === "deadline" ? due.bound : "by";
  const rule = dueRule(yearlyRule(period), bound, due.kind === "deadline" ? due.time : undefined);
  return { ...scope, ...recurring({ unit, interval }, rule) };
}
