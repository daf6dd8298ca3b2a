import { counters } from "../grammar/counters.ts";
import { lookahead } from "../grammar/endOfText.ts";
import { extended } from "../grammar/extended.ts";
import { back, begins, behind, is, isOne, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import { readNumber } from "./readNumber.ts";
import { type Frequency, readEach, readUnit, readUnits } from "./readUnits.ts";

/**
 * What repeats: «hằng tháng», «mỗi quý», «định kỳ tháng, quý, năm», «3 tháng/lần», «ít nhất 02 lần/năm», «mỗi năm hai
 * lần», «tháng/quý/năm». A unit alone («Quý») does not say that it repeats.
 */
export function readEvery(r: Reader): readonly Frequency[] | undefined {
  if (!begins(r, starts.every)) return undefined;
  const from = r.at;
  const timed = readTimed(r);
  if (timed) return listed(r, timed);
  const each = readEach(r);
  if (each !== undefined) {
    const counted = readTimed(r);
    if (counted) return listed(r, counted);
  }
  const units = readUnits(r);
  if (!units || (each === undefined && (units.length < 2 || isLength(units[0])))) return back(r, from);
  readWithinYear(r);
  return units;
}

/** «90 ngày, hằng tháng», «02 tuần, hằng quý»: so many days or weeks are a length, and begin no list of frequencies. */
function isLength(first: Frequency | undefined): boolean {
  const days = first?.unit === "day" || first?.unit === "working-day" || first?.unit === "week";
  return days && first.interval > 1;
}

/** «3 tháng/lần, 6 tháng/lần». */
function listed(r: Reader, first: Frequency): readonly Frequency[] {
  const found = [first];
  while (found.length < lookahead) {
    const next = readNextTimed(r);
    if (!next) break;
    found.push(next);
  }
  return found;
}

function readNextTimed(r: Reader): Frequency | undefined {
  const from = r.at;
  if (!takeOne(r, [",", "và", "/", "hoặc"])) return undefined;
  // «4 cuộc/năm, mỗi quý 1 cuộc» may be the same again.
  return is(r, "mỗi") ? back(r, from) : (readTimed(r) ?? back(r, from));
}

/** «các quý trong năm»: says nothing more. */
function readWithinYear(r: Reader): void {
  const from = r.at;
  takeOne(r, ["trong", "của"]);
  if (!take(r, "năm") || peek(r).word === "#") back(r, from);
}

function readTimed(r: Reader): Frequency | undefined {
  // All of them say «lần» or the like, which most cells do not; how far «ít nhất 02» was understood is told all the same.
  if (!(r.lexed.may & starts.times) && !isOne(r, ["ít", "tối"])) return undefined;
  return readPerTime(r) ?? readTimesPer(r) ?? readUnitTimes(r);
}

/** «06 tháng/lần», «3 tháng một lần», «quý/lần». */
function readPerTime(r: Reader): Frequency | undefined {
  if (!begins(r, starts.every)) return undefined;
  const from = r.at;
  readAtLeast(r);
  const unit = readUnit(r);
  if (!unit) return back(r, from);
  if (take(r, "/")) takeOne(r, ["#"]);
  else {
    takeOne(r, ["là"]);
    if (readNumber(r) !== 1) return back(r, from);
  }
  if (!takeOne(r, counters) || behind(r, 2).value > 1) return back(r, from);
  return whole(unit);
}

/** «(ít nhất) 02 lần/quý», «một lần mỗi năm», «1 lần trong năm». */
function readTimesPer(r: Reader): Frequency | undefined {
  if (!begins(r, starts.every)) return undefined;
  const from = r.at;
  readAtLeast(r);
  const times = readNumber(r);
  if (times === undefined || times < 1 || !(takeOne(r, counters) ?? takeOne(r, ["kỳ"]))) return back(r, from);
  if (!takeOne(r, ["/", "mỗi", "trong", "hàng", "một"])) return back(r, from);
  // «một (01) lần/một (01) năm»
  if (peek(r, 1).word !== "(") takeOne(r, ["mỗi", "một", "hàng"]);
  const unit = readUnit(r);
  return unit ? withTimes(whole(unit), times) : back(r, from);
}

/** «9 tháng/lần», «2 lần/9 tháng» are any nine months; only in a list of reports are they the first nine. */
function whole(unit: Frequency): Frequency {
  return unit.within ? { unit: "month", interval: 9 } : unit;
}

/** «mỗi năm hai lần», «một quý 01 lần», «1 năm 2 lần», «năm 02 lần»: the unit before the times. */
function readUnitTimes(r: Reader): Frequency | undefined {
  const from = r.at;
  readAtLeast(r);
  if (peek(r).word !== "#" && !takeOne(r, ["mỗi", "một", "hàng", "trong"]) && !is(r, "năm")) return back(r, from);
  const unit = readUnit(r);
  if (!unit) return back(r, from);
  const sign = takeOne(r, [",", "("]);
  readAtLeast(r);
  const times = readNumber(r);
  const counted = times !== undefined && times > 0 && takeOne(r, counters) !== undefined;
  const read = counted && (sign !== "(" || take(r, ")"));
  // «hằng năm, ít nhất 02 lần/quý», «hằng năm, ít nhất 2 lần trong năm»: the times are those of another unit.
  const other = peek(r).word === "/" || (sign === "," && isOne(r, ["mỗi", "một", "trong"]) && peek(r, 2).word !== "#");
  return read && !other ? withTimes(whole(unit), times) : back(r, from);
}

function readAtLeast(r: Reader): void {
  if (!takeAll(r, "ít", "nhất") && !takeAll(r, "tối", "thiểu")) return;
  take(r, "là");
}

function withTimes(unit: Frequency, times: number): Frequency {
  return times === 1 ? unit : extended(unit, { times });
}
