import { isWholeYear } from "../isWholeYear.ts";
import type { DeadlineSchedule, RecurringSchedule, SimpleSchedule, WindowSchedule } from "../schedule.ts";
import { isBare } from "./isBare.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { sameWork } from "./sameWork.ts";
import { standsBehind } from "./standsBehind.ts";

/**
 * «Hằng quý gửi Sở Nội vụ trước ngày 15/12», «hằng tháng (tháng 6/2026)», «02 lần/năm, tháng 12», «hằng quý từ tháng 4
 * đến tháng 10», «hằng năm, trước ngày 15/12/2026»: what repeats beside a day, a period or a stretch that is unlike its
 * frequency; which of the two holds, the text does not say.
 *
 * @param items - The phrases, with all that belongs together already joined.
 */
export function refuseUnlikeFrequency(r: Reader, items: readonly Placed[]): void {
  for (let at = 1; at < items.length; at++) {
    const [every, item] = [items[at - 1] as Placed, items[at] as Placed];
    if (
      !contradicts(r, every, item) &&
      !labels(r, every, item) &&
      !outruns(r, every, item) &&
      !counts(r, every, item) &&
      !recounts(r, every, item)
    )
      continue;
    r.problem ??= { code: "frequency-conflict", from: every.from, to: item.to, params: undefined };
    return;
  }
}

function contradicts(r: Reader, every: Placed, item: Placed): boolean {
  const [only, ...others] = every.schedules;
  if (others.length > 0 || only?.kind !== "recurring" || every.row !== item.row) return false;
  const unlike = unlikeOf(only);
  if (unlike === undefined) return false;
  const joint = r.tokens[every.to]?.word ?? "";
  if ((joint === "(" || (joint === ":" && unlike !== isOfOneYear)) && item.from === every.to + 1)
    return item.schedules.some(unlike === isOfOneYear ? unlike : isPeriod);
  // «Hằng quý: quý I: 20/3; quý II: 20/6; …»
  if (opens.has(joint) && item.from - every.to <= widest && item.schedules.every(isLabelled)) return true;
  const beside = standsBehind(r, every, item, joints);
  if (beside && r.tokens[item.from]?.word === "từ") return item.schedules.some(isPeriod);
  return (beside || sameWork(r, every, item)) && item.schedules.every(unlike);
}

/** «Quý I, II, III: trước ngày 20 tháng cuối quý»: a part of the year as the label of what repeats all through it. */
function labels(r: Reader, { schedules, to }: Placed, item: Placed): boolean {
  if (r.tokens[to]?.word !== ":" || item.from !== to + 1 || !schedules.every(isShort)) return false;
  return item.schedules.some((one) => one.kind === "recurring");
}

/**
 * «Từ tháng 3 đến tháng 11, hằng quý», «từ tháng 3 đến tháng 10, 02 lần/năm»: a stretch of no whole number of its
 * periods; «tháng 3, tháng 6 (mỗi tháng 1 lần)», «đến hết quý III, mỗi tháng 1 lần»: not in every period of the year.
 */
function outruns(r: Reader, every: Placed, item: Placed): boolean {
  if (every.row !== item.row || !standsBehind(r, every, item, outer) || !item.schedules.every(repeatsInYear))
    return false;
  const [wide, ...more] = every.schedules;
  if (more.length === 0 && wide?.kind === "window" && wide.period.kind === "range") return true;
  const each = r.tokens[item.from]?.word === "mỗi" || r.tokens[every.to]?.word === "(";
  return each && every.schedules.every((one) => isShort(one) || one.kind === "deadline");
}

/** «Từ tháng 3 đến tháng 10, hằng năm» is that part of each. */
function repeatsInYear(one: SimpleSchedule): boolean {
  return one.kind === "recurring" && !one.within && (one.every.unit !== "year" || one.times !== undefined);
}

/**
 * «Hằng quý, 45 ngày sau khi kết thúc quý»: counted from an event or from nothing, and not due by each period's end.
 */
function counts(r: Reader, every: Placed, item: Placed): boolean {
  if (every.row !== item.row || !standsBehind(r, every, item, outer)) return false;
  if (!every.schedules.every((one) => one.kind === "recurring" && !one.due && !one.covers)) return false;
  return item.schedules.every((one) => one.kind === "offset");
}

/** «Mỗi tháng 4 lần (mỗi tuần 1 lần)», «2 lần/năm, mỗi quý 1 lần»: how often, in two ways that do not agree. */
function recounts(r: Reader, every: Placed, item: Placed): boolean {
  const [only, ...more] = every.schedules;
  if (more.length > 0 || only?.kind !== "recurring" || only.times === undefined || only.due) return false;
  const each = r.tokens[item.from]?.word === "mỗi" || r.tokens[every.to]?.word === "(";
  return (
    each &&
    every.row === item.row &&
    standsBehind(r, every, item, outer) &&
    item.schedules.every((one) => one.kind === "recurring")
  );
}

const outer: ReadonlySet<string> = new Set([",", "(", ":", "-"]);

/** A period shorter than a year, or a range of them. */
function isShort(one: SimpleSchedule): boolean {
  if (one.kind !== "window") return false;
  return (one.period.kind === "range" ? one.period.from : one.period).kind !== "year";
}

const joints: ReadonlySet<string> = new Set([",", ":", "-"]);

/** What does not go with a frequency: a day of the year with a shorter one, a day of one year with «hằng năm». */
function unlikeOf(every: RecurringSchedule): ((one: SimpleSchedule) => boolean) | undefined {
  if (every.every.unit === "year" && every.times !== undefined) return isPartOfItsYear;
  if (!isBare(every)) return undefined;
  return every.every.unit === "year" ? isOfOneYear : units.has(every.every.unit) ? isDayOfYear : undefined;
}

const opens: ReadonlySet<string> = new Set([":", "("]);
/** Tokens of «(quý III:», with one to spare. */
const widest = 5;

function isLabelled(one: SimpleSchedule): boolean {
  return one.scope !== undefined && isDayOfYear(one);
}

const units: ReadonlySet<string> = new Set(["week", "month", "quarter", "half-year"]);

function isPeriod(one: SimpleSchedule): one is WindowSchedule | DeadlineSchedule {
  return one.kind === "window" || one.kind === "deadline";
}

/** A day, month or quarter. */
function isPartOfItsYear(one: SimpleSchedule): boolean {
  return isPeriod(one) && one.period.kind !== "range" && !isWholeYear(one.period);
}

/** A day without its year, which comes once a year. */
function isDayOfYear(one: SimpleSchedule): boolean {
  return isPeriod(one) && one.period.kind === "day" && one.period.year === undefined;
}

/** «15/12/2026», «quý IV/2026». */
function isOfOneYear(one: SimpleSchedule): boolean {
  return isPartOfItsYear(one) && isPeriod(one) && one.period.kind !== "range" && typeof one.period.year === "number";
}
