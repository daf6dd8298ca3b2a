import { counters } from "../grammar/counters.ts";
import { extended } from "../grammar/extended.ts";
import { isBullet } from "../grammar/isBullet.ts";
import { back, begins, behind, is, isOne, peek, type Reader, refuse, take, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { RecurringSchedule, TimeOfDay } from "../schedule.ts";
import { recurring } from "./combineDue.ts";
import { combineDues } from "./combineDues.ts";
import { leaveLast } from "./leaveLast.ts";
import { readAfterEnd } from "./readAfterEnd.ts";
import { type Bound, readBound } from "./readBound.ts";
import { readDataWindow } from "./readDataWindow.ts";
import type { Due } from "./readDue.ts";
import { readDues } from "./readDues.ts";
import { readEvery } from "./readEvery.ts";
import { readFillers } from "./readFillers.ts";
import { readHourBehind } from "./readHourBehind.ts";
import { readPeriods } from "./readPeriods.ts";
import { readStretchOf } from "./readStretchOf.ts";
import { readSuffix } from "./readSuffix.ts";
import { readTimeOfDay } from "./readTimeOfDay.ts";
import type { Frequency } from "./readUnits.ts";
import { yearly } from "./yearly.ts";

/** What repeats, with the day it is due, in either order: «hằng tháng, trước ngày 15», «trước ngày 15 hằng tháng». */
export function readRecurring(r: Reader, bound: Bound): readonly RecurringSchedule[] | undefined {
  // «không quá 01 lần/năm» sets a limit, and asks for nothing.
  if (bound.kind === "by" && isOne(r, counters, 1) && limits(behind(r, 1).word)) return undefined;
  // «từ tháng/năm», «đến ngày/tháng/năm», «trước ngày, tháng» are forms left blank.
  const bounded = bound.kind === "before" || bound.kind === "by";
  const open = bound.kind === "from" || (bounded && (!bound.strong || isOne(r, ["ngày", "tháng", "quý", "năm"])));
  return (open ? undefined : readFrequencyFirst(r)) ?? readDueFirst(r, bound);
}

/** «không quá», «tối đa». */
function limits(word: string): boolean {
  return word === "quá" || word === "đa";
}

function readFrequencyFirst(r: Reader): readonly RecurringSchedule[] | undefined {
  if (!begins(r, starts.every)) return undefined;
  const from = r.at;
  const frequency = readEvery(r);
  if (!frequency) return back(r, from);
  const covers = begins(r, starts.dataWindow) ? readDataWindow(r) : undefined;
  if (covers?.every.unit === frequency[0]?.unit && frequency.length === 1 && covers) return [covers];
  if (covers) return back(r, from);
  const every = readStretchOf(r, frequency);
  return readBehind(r, every) ?? (leaveLast(r, from, every) ?? every).map((one) => recurring(one));
}

/** What stands behind a frequency: its due day, or the parts of the year it comes in. */
export function readBehind(r: Reader, every: readonly Frequency[]): readonly RecurringSchedule[] | undefined {
  if (!begins(r, starts.lead | starts.filler | starts.bound | starts.time | starts.due | starts.bounded))
    return undefined;
  const from = r.at;
  if (isBullet(peek(r))) return undefined;
  const bracket = takeOne(r, ["(", ",", ":", "-"]) === "(";
  const covers = bracket && begins(r, starts.dataWindow) ? readDataWindow(r) : undefined;
  if (covers) return take(r, ")") || peek(r).word === "" ? [covers] : back(r, from);
  readFillers(r);
  const bound = readBound(r);
  const time = readTimeOfDay(r);
  const found =
    readDueOf(r, every, bound, time) ?? readDueAfter(r, every, bound, time) ?? readWithin(r, every, bound, time);
  if (found) readYearAgain(r, every);
  // «(15/6; 15/12)»: what goes on between the brackets is more than the day read.
  return found && (!bracket || take(r, ")") || peek(r).word === "") ? found : back(r, from);
}

/** «… hằng năm», behind what comes once a year, says nothing more; behind a comma other work may come each year. */
function readYearAgain(r: Reader, every: readonly Frequency[]): void {
  const from = r.at;
  if (is(r, ",") && !every.every(({ unit }) => unit === "year")) return;
  // «(đối với báo cáo năm)» says what is due then.
  if (is(r, "đối", 1)) return;
  const again = readSuffix(r);
  if (again?.some((one) => one.unit !== "year")) back(r, from);
}

function readDueOf(
  r: Reader,
  every: readonly Frequency[],
  bound: Bound,
  time: TimeOfDay | undefined,
): readonly RecurringSchedule[] | undefined {
  const from = r.at;
  const dues = readDues(r);
  if (!dues || bound.kind === "from") return back(r, from);
  const all = combineDues(r, from, every, dues, bound, time);
  if (all || every.length < 2) return all ?? back(r, from);
  // «hằng tháng, hằng quý trước ngày 15 tháng cuối quý»: the day is the last one's alone.
  const last = combineDues(r, from, every.slice(-1), dues, bound, time);
  return last ? [...every.slice(0, -1).map((one) => recurring(one)), ...last] : back(r, from);
}

/** «chậm nhất 5 ngày sau khi hết quý», «(sau khi kết thúc quý 10 ngày)». */
function readDueAfter(
  r: Reader,
  every: readonly Frequency[],
  bound: Bound,
  time: TimeOfDay | undefined,
): readonly RecurringSchedule[] | undefined {
  const from = r.at;
  const due = readAfterEnd(r, every, bound);
  return (due && combineDues(r, from, every, [due], bound, time)) ?? back(r, from);
}

/** «hằng năm vào quý I và quý III», «hằng năm, trước ngày 15/12». */
function readWithin(
  r: Reader,
  every: readonly Frequency[],
  bound: Bound,
  time: TimeOfDay | undefined,
): readonly RecurringSchedule[] | undefined {
  const from = r.at;
  const [one] = every;
  if (!one || every.length > 1 || (one.unit !== "year" && one.unit !== "half-year")) return back(r, from);
  const periods = readPeriods(r, "free");
  const found = periods && yearly(one, periods, bound, time);
  if (!found) return back(r, from);
  // «6 tháng/lần, trước 30/6» leaves a half of the year without its day; «báo cáo 6 tháng» comes once.
  const single = one.unit === "half-year" && found.length === 1 && !is(r, "và");
  if (single && saysHowOften(r, from)) refuse(r, "frequency-conflict");
  return found;
}

/** «6 tháng/lần», «1 lần/6 tháng» right before a token. */
function saysHowOften({ tokens }: Reader, to: number): boolean {
  for (let at = Math.max(0, to - 6); at < to; at++) if (counters.includes(tokens[at]?.word ?? "")) return true;
  return false;
}

/** «ngày 25 hằng tháng», «ngày 20 tháng cuối quý», «… đối với báo cáo định kỳ hằng tháng». */
function readDueFirst(r: Reader, bound: Bound): readonly RecurringSchedule[] | undefined {
  if (bound.kind === "from" || bound.length) return undefined;
  const from = r.at;
  const time = readTimeOfDay(r);
  const dues = readDues(r);
  if (!dues) return back(r, from);
  const last = dues.at(-1) as Due;
  const placed = dues.map((due) => inPlaceOf(due, last));
  const combined = (frequency: readonly Frequency[] | undefined): readonly RecurringSchedule[] | undefined => {
    const found = frequency && combineDues(r, from, readStretchOf(r, frequency), placed, bound, time);
    return found && readHourBehind(r, found);
  };
  const behind = r.at;
  const suffix = readSuffix(r);
  if (!suffix) return combined(ownUnit(last)) ?? back(r, from);
  const found = combined(suffix);
  if (found) return found;
  if (r.tokens[behind]?.word !== ",") return back(r, from);
  // «trước ngày 05 tháng sau, ít nhất 02 lần/năm»: a frequency of its own, behind the comma.
  back(r, behind);
  return combined(ownUnit(last)) ?? back(r, from);
}

/** «ngày 10 và ngày 25 tháng cuối quý»: the place behind the last day is that of all that name none of their own. */
function inPlaceOf(due: Due, last: Due): Due {
  if (due.unit !== undefined || last.unit === undefined || due.rule.month !== undefined || due.each) return due;
  // «ngày 15 và thứ Ba hằng tuần»: a week has days by name only.
  return (due.weekday === true) === (last.unit === "week") ? { ...last, rule: extended(last.rule, due.rule) } : due;
}

function ownUnit(due: Due): readonly Frequency[] | undefined {
  return due.unit === undefined ? undefined : [{ unit: due.unit, interval: 1 }];
}
