import type { SimpleSchedule } from "../schedule.ts";
import { isBare } from "./isBare.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { sameWork } from "./sameWork.ts";

/**
 * «Hằng quý gửi Sở Nội vụ trước ngày 15/12», «hằng tháng (tháng 6/2026)»: what repeats in the course of a year, with one day of
 * the year as its due day, or one period in brackets; which of the two holds, the text does not say.
 *
 * @param items - The phrases, with all that belongs together already joined.
 */
export function refuseUnlikeFrequency(r: Reader, items: readonly Placed[]): void {
  for (let at = 1; at < items.length; at++) {
    const [every, item] = [items[at - 1] as Placed, items[at] as Placed];
    if (!withinYear(every) || !contradicts(r, every, item)) continue;
    r.problem ??= { code: "frequency-conflict", from: every.from, to: item.to, params: undefined };
    return;
  }
}

function withinYear({ schedules: [only, ...others] }: Placed): boolean {
  return only !== undefined && others.length === 0 && isBare(only) && units.has(only.every.unit);
}

const units: ReadonlySet<string> = new Set(["week", "month", "quarter", "half-year"]);

function contradicts(r: Reader, every: Placed, item: Placed): boolean {
  const { tokens } = r;
  const joint = tokens[every.to]?.word;
  if (joint === "(" && item.from === every.to + 1) return item.schedules.some(isPeriod);
  const beside = item.from === every.to || (joint === "," && item.from === every.to + 1);
  return (beside || sameWork(r, every, item)) && item.schedules.every(isDayOfYear);
}

function isPeriod(one: SimpleSchedule): boolean {
  return one.kind === "window" || one.kind === "deadline";
}

/** A day without its year, which comes once a year. */
function isDayOfYear(one: SimpleSchedule): boolean {
  return isPeriod(one) && "period" in one && one.period.kind === "day" && one.period.year === undefined;
}
