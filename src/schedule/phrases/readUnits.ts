import { counters } from "../grammar/counters.ts";
import { lookahead } from "../grammar/endOfText.ts";
import { isBullet } from "../grammar/isBullet.ts";
import { back, begins, behind, is, isOne, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { RecurrenceUnit, Stretch } from "../schedule.ts";
import { readNumber } from "./readNumber.ts";

/** How often: every so many units, so many times, within a part of the year. */
export interface Frequency {
  readonly unit: RecurrenceUnit;
  readonly interval: number;
  readonly times?: number;
  readonly within?: Stretch;
}

const words: Readonly<Record<string, RecurrenceUnit>> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  năm: "year",
};

/** One value for one meaning: three months are a quarter, six a half-year, twelve a year. */
function frequency(unit: RecurrenceUnit, count: number): Frequency | undefined {
  if (count < 1 || count > 99) return undefined;
  const months = unit === "month" ? count : unit === "quarter" ? count * 3 : unit === "half-year" ? count * 6 : 0;
  if (months > 0 && months % 12 === 0) return { unit: "year", interval: months / 12 };
  if (months === 6) return { unit: "half-year", interval: 1 };
  if (months === 3) return { unit: "quarter", interval: 1 };
  if (unit === "half-year") return { unit: "month", interval: months };
  if (unit === "quarter" && count > 1) return { unit: "month", interval: months };
  return { unit, interval: count };
}

/** «tháng», «06 tháng», «ngày làm việc», «nửa năm», «kỳ báo cáo», «9 tháng»: a unit, when no number makes it a period. */
export function readUnit(r: Reader): Frequency | undefined {
  if (!begins(r, starts.unit)) return undefined;
  const from = r.at;
  if (takeAll(r, "nửa", "năm")) return { unit: "half-year", interval: 1 };
  if (takeAll(r, "kỳ", "báo", "cáo")) return { unit: "reporting-period", interval: 1 };
  const counted = (peek(r).word === "#" || peek(r).value > 0) && !unitFollows(r, 0);
  const count = counted ? readNumber(r) : undefined;
  if (count === undefined) take(r, "cả");
  // «hoặc ngay khi có văn bản mới»: at once, not «ngày» without its mark.
  if (peek(r).word === "ngay" && isOne(r, ["khi", "sau", "trong", "tại", "từ"], 1)) return back(r, from);
  const word = takeOne(r, ["ngày", "tuần", "tháng", "quý", "năm"]);
  const found = word === undefined ? undefined : unitOf(r, word, count ?? 1);
  return !found || word === undefined || goesOn(r, word) ? back(r, from) : found;
}

function unitOf(r: Reader, word: string, count: number): Frequency | undefined {
  if (word === "ngày" && takeAll(r, "làm", "việc")) return frequency("working-day", count);
  if (word === "tháng" && count === 9)
    return { unit: "year", interval: 1, within: { kind: "first-months", months: 9 } };
  return frequency(words[word] as RecurrenceUnit, count);
}

/** «năm» is five before a unit («năm ngày»), and the year where it ends the phrase. */
function unitFollows(r: Reader, ahead: number): boolean {
  if (!is(r, "năm", ahead) || isOne(r, ["ngày", "tháng", "tuần", "quý"], ahead + 1)) return false;
  // «năm năm một lần», not «hằng năm năm 2026».
  return !(is(r, "năm", ahead + 1) && peek(r, ahead + 2).word !== "#");
}

/** A number behind the unit makes it a period («tháng 6», «quý I»), «đầu» a stretch («6 tháng đầu năm»). */
function goesOn(r: Reader, word: string): boolean {
  const next = peek(r);
  if (next.word === "#" || next.word === "#roman" || next.word === "#slip") return !timesFollow(r);
  if (word === "tháng")
    return is(r, "đầu") || is(r, "cuối") || (is(r, "năm") && peek(r, 1).word === "#" && !repeats(r));
  // «các năm tiếp theo», «các quý kế tiếp» are those to come, no frequency.
  if (is(r, "tiếp") || (is(r, "kế") && is(r, "tiếp", 1))) return true;
  // «theo năm học», «mỗi năm tài chính» are no calendar years.
  if (word === "năm" && isOne(r, ["học", "tài"])) return true;
  if (word === "quý") return is(r, "định") || is(r, "chế") || is(r, "trình");
  return word === "ngày" && (is(r, "ký") || is(r, "nhận") || is(r, "ban"));
}

/** «hằng tháng | năm 2026»: each month of that year, not May. */
function repeats(r: Reader): boolean {
  const { word } = behind(r, 2);
  return word === "hàng" || word === "mỗi" || word === "từng";
}

/** «một quý 01 lần». */
function timesFollow(r: Reader): boolean {
  return peek(r).word === "#" && isOne(r, counters, 1);
}

/** «tháng, quý, năm», «tháng/quý/năm», «quý, 6 tháng và hằng năm»: the word before them is for all. */
export function readUnits(r: Reader): readonly Frequency[] | undefined {
  const figure = peek(r).word === "#";
  const first = readUnit(r);
  if (!first) return undefined;
  // «01 ngày/tháng», «02 tuần/quý»: so many of one in each of the other, no list of two.
  if (figure && is(r, "/") && (first.unit === "day" || first.unit === "week")) return undefined;
  const found: Frequency[] = [first];
  while (found.length < lookahead) {
    const { at } = r;
    const next = readNextUnit(r);
    if (!next) break;
    if (!found.some((one) => same(one, next))) found.push(next);
    // «12 tháng/năm»: a unit beside itself is no list of two.
    else if (r.tokens[at]?.word === "/") return undefined;
    else {
      back(r, at);
      break;
    }
  }
  return found;
}

function same(one: Frequency, other: Frequency): boolean {
  return one.unit === other.unit && one.interval === other.interval && !one.within && !other.within;
}

function readNextUnit(r: Reader): Frequency | undefined {
  if (!begins(r, starts.joint | starts.rangeEnd) || isBullet(peek(r))) return undefined;
  const from = r.at;
  if (!takeOne(r, [",", "/", "và", "hoặc", "&", "+", "-"])) return undefined;
  takeOne(r, ["và", "hoặc"]);
  readEach(r);
  const unit = readUnit(r);
  // «hằng quý, 6 tháng/lần», «hằng quý, 6 tháng một lần»: a frequency of its own.
  // «hằng quý, 45 ngày sau khi …»: a length.
  if (unit?.unit === "day" && isOne(r, ["sau", "kể", "tính", "trước", "từ"])) return back(r, from);
  return unit && !isOne(r, counters, 1) ? unit : back(r, from);
}

/** «hằng», «mỗi», «từng», «các», «định kỳ», «định kỳ hằng»: what makes a unit repeat. */
export function readEach(r: Reader): "each" | "periodic" | undefined {
  if (!begins(r, starts.each)) return undefined;
  const periodic = takeAll(r, "định", "kỳ");
  if (periodic) takeOne(r, [":", "("]);
  // «định kỳ theo quý»; «theo quý» by itself may as well say by what figures are broken down.
  if (periodic && isOne(r, ["tuần", "tháng", "quý", "năm"], 1)) take(r, "theo");
  const each = takeOne(r, ["hàng", "mỗi", "từng", "các"]) !== undefined;
  return each ? "each" : periodic ? "periodic" : undefined;
}
