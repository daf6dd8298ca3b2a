import { attempt, behind, is, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { readNumber } from "./readNumber.ts";
import { type Frequency, readEach, readUnit, readUnits } from "./readUnits.ts";

/**
 * What repeats: «hằng tháng», «mỗi quý», «định kỳ tháng, quý, năm», «3 tháng/lần», «ít nhất 02 lần/năm», «mỗi năm hai
 * lần», «tháng/quý/năm». A unit alone («Quý») does not say that it repeats.
 */
export function readEvery(r: Reader): readonly Frequency[] | undefined {
  return attempt(r, (inner) => {
    const timed = readTimed(inner);
    if (timed) return listed(inner, timed);
    const each = readEach(inner);
    if (each !== undefined) {
      const counted = readTimed(inner);
      if (counted) return listed(inner, counted);
    }
    const units = readUnits(inner);
    if (!units || (each === undefined && units.length < 2)) return undefined;
    readWithinYear(inner);
    return units;
  });
}

/** «3 tháng/lần, 6 tháng/lần». */
function listed(r: Reader, first: Frequency): readonly Frequency[] {
  const found = [first];
  for (;;) {
    const next = attempt(r, (inner) => (takeOne(inner, [",", "và", "/", "hoặc"]) ? readTimed(inner) : undefined));
    if (!next) return found;
    found.push(next);
  }
}

/** «các quý trong năm»: says nothing more. */
function readWithinYear(r: Reader): void {
  attempt(r, (inner) => {
    take(inner, "trong") || take(inner, "của");
    if (!take(inner, "năm")) return undefined;
    return peek(inner).word === "#" ? undefined : true;
  });
}

function readTimed(r: Reader): Frequency | undefined {
  return readPerTime(r) ?? readTimesPer(r) ?? readUnitTimes(r);
}

/** «06 tháng/lần», «3 tháng một lần», «quý/lần». */
function readPerTime(r: Reader): Frequency | undefined {
  return attempt(r, (inner) => {
    readAtLeast(inner);
    const unit = readUnit(inner);
    if (!unit) return undefined;
    if (take(inner, "/")) takeOne(inner, ["#"]);
    else {
      takeOne(inner, ["là"]);
      if (readNumber(inner) !== 1) return undefined;
    }
    return take(inner, "lần") && behind(inner, 2).value < 2 ? unit : undefined;
  });
}

/** «(ít nhất) 02 lần/quý», «một lần mỗi năm», «1 lần trong năm». */
function readTimesPer(r: Reader): Frequency | undefined {
  return attempt(r, (inner) => {
    readAtLeast(inner);
    const times = readNumber(inner);
    if (times === undefined || times < 1 || !takeOne(inner, ["lần", "đợt", "kỳ"])) return undefined;
    if (!takeOne(inner, ["/", "mỗi", "trong", "hàng", "một"])) return undefined;
    takeOne(inner, ["mỗi", "một", "hàng"]);
    const unit = readUnit(inner);
    return unit && withTimes(unit, times);
  });
}

/** «mỗi năm hai lần», «một quý 01 lần», «năm 02 lần»: the unit before the times. */
function readUnitTimes(r: Reader): Frequency | undefined {
  return attempt(r, (inner) => {
    if (!takeOne(inner, ["mỗi", "một", "hàng", "trong"]) && !is(inner, "năm")) return undefined;
    const unit = readUnit(inner);
    if (!unit) return undefined;
    take(inner, ",");
    readAtLeast(inner);
    const times = readNumber(inner);
    return times !== undefined && times > 0 && take(inner, "lần") ? withTimes(unit, times) : undefined;
  });
}

function readAtLeast(r: Reader): void {
  if (!takeAll(r, "ít", "nhất") && !takeAll(r, "tối", "thiểu")) return;
  take(r, "là");
}

function withTimes(unit: Frequency, times: number): Frequency {
  return times === 1 ? unit : { ...unit, times };
}
