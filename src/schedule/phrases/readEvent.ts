import { balanced } from "../grammar/balanced.ts";
import { endOfText, lookahead } from "../grammar/endOfText.ts";
import { leadsToDay } from "../grammar/leadsToDay.ts";
import { isPair, type Pairs, pairsOf } from "../grammar/pairs.ts";
import {
  back,
  begins,
  behind,
  clauseOf,
  is,
  isOne,
  note,
  peek,
  type Reader,
  take,
  takeAll,
  takeOne,
  textOf,
} from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { Token } from "../grammar/token.ts";
import type { EventSchedule, OffsetSchedule, WindowSchedule } from "../schedule.ts";
import { offset, readLength } from "./readOffset.ts";
import { readPeriods } from "./readPeriods.ts";
import { readEventUpTo, readPrintedEvent } from "./readPrintedEvent.ts";

const lengths: readonly string[] = ["giờ", "ngày", "tuần", "tháng", "năm"];

/** Nouns of occasions that may stand for their day without «khi». */
const occasions: Pairs = /* @__PURE__ */ pairsOf("kỳ họp, phiên họp, hội nghị, đại hội");

/** Words whose number a figure behind them is, not a length: «sau ngày 15 tháng …». */
const numbered: ReadonlySet<string> = new Set(["ngày", "tháng", "thứ", "số", "lần"]);
/** Behind these a length is one of its own: «sau khi có hiệu lực hoặc sau 10 ngày». */
const joints: ReadonlySet<string> = new Set(["sau", "trước", "từ", "trong", "hoặc", "và", ",", "/"]);

/** A time bound to an event: «Ngay sau khi Kế hoạch được ban hành», «Khi HSC thông báo», «Kỳ họp cuối năm», «kể từ ngày ký». */
export function readEvent(r: Reader): EventSchedule | WindowSchedule | OffsetSchedule | undefined {
  return readCounted(r) ?? readWhen(r) ?? readFrom(r) ?? readDatedOccasion(r) ?? readOccasion(r);
}

/** «Trước kỳ họp 15 ngày», «sau khi kết thúc kiểm tra 15 ngày»: the event, then how long before or after it. */
function readCounted(r: Reader): OffsetSchedule | undefined {
  const start = r.at;
  take(r, "ngay");
  const side = takeOne(r, ["trước", "sau"]);
  if (side === undefined) return back(r, start);
  take(r, "khi");
  // «Trước 16h30 ngày …» begins with an hour.
  if (peek(r).word === "#") return back(r, start);
  const from = r.at;
  const end = endOfText(r, lookahead);
  for (let at = from + 1; at < end; at++) {
    r.at = at;
    const before = behind(r, 1).word;
    if (peek(r).word !== "#" || numbered.has(before) || joints.has(before)) continue;
    const length = readLength(r);
    if (!length || r.at !== end) continue;
    r.at = from;
    const event = readEventUpTo(r, at);
    r.at = end;
    return offset(length, side === "trước" ? "before" : "after", event);
  }
  return back(r, start);
}

/** «(ngay) sau khi», «(ngay) khi», «trước khi», «sau (ngày) …». */
function readWhen(r: Reader): EventSchedule | undefined {
  const from = r.at;
  take(r, "ngay");
  if (take(r, "khi")) return event(r, "when", 1) ?? back(r, from);
  if (takeAll(r, "trước", "khi")) return event(r, "before", 1) ?? back(r, from);
  if (take(r, "trước"))
    return startsOccasion(r) || namesDay(r) ? (event(r, "before", 1) ?? back(r, from)) : back(r, from);
  // Without a number of days «ngay» gives no day by which: it is said, not counted.
  if (r.at > from) note(r, from, "at-once");
  if (!take(r, "sau")) return back(r, from);
  if (is(r, "khi") || startsOccasion(r)) return event(r, "after", 1) ?? back(r, from);
  if (is(r, "ngày") && peek(r, 1).word !== "#") return event(r, "after", 2) ?? back(r, from);
  return afterPeriod(r) ?? back(r, from);
}

/** «ngày khai mạc», «ngày bầu cử»; «ngày, tháng», «ngày …/…» are forms left blank. */
function namesDay(r: Reader): boolean {
  return is(r, "ngày") && /^[\p{L}?]/u.test(peek(r, 1).word) && !isOne(r, ["tháng", "và", "hoặc", "đến", "từ"], 1);
}

/** «sau ngày 30/6/2026», «sau quý II»: what begins once a period is over. */
function afterPeriod(r: Reader): EventSchedule | undefined {
  const from = r.at;
  const [on, ...more] = readPeriods(r, "free") ?? [];
  // «sau ngày 3/3 hằng năm» repeats.
  if (!on || more.length > 0 || on.kind === "range" || begins(r, starts.each)) return undefined;
  return { kind: "event", relation: "after", event: textOf(r, from), on };
}

/** «(có hiệu lực) kể từ ngày ký»: words of an event, where no date stands. */
function readFrom(r: Reader): EventSchedule | undefined {
  const start = r.at;
  const from = takeOne(r, ["từ", "kể", "bắt", "tính"]);
  if (from === undefined) return back(r, start);
  if (from === "bắt" && !take(r, "đầu")) return back(r, start);
  if (from !== "từ") takeOne(r, ["từ"]);
  // «từ ngày, tháng, năm», «từ ngày tháng năm 2026» are forms left blank.
  if (is(r, "khi") || (is(r, "ngày") && !isOne(r, ["#", ",", "/", ".", "tháng"], 1)))
    return beginning(r) ?? back(r, start);
  return back(r, start);
}

/** «từ ngày ký | đến hết năm 2026»: the event up to the day that ends it, which is a time of its own. */
function beginning(r: Reader): EventSchedule | undefined {
  const from = r.at;
  const whole = event(r, "from", 2);
  if (whole === undefined) return undefined;
  const { tokens } = r;
  const end = r.at;
  for (let at = from + 2; at < Math.min(end, from + lookahead); at++) {
    if (tokens[at]?.word !== "đến") continue;
    const next = tokens[at + 1]?.word ?? "";
    if (next !== "hết" && !(dated.has(next) && isNumber(tokens[at + 2])) && next !== "#") continue;
    r.at = at;
    return { ...whole, event: clauseOf(r, tokens[from]?.word === "khi" ? from + 1 : from, at, true) };
  }
  return whole;
}

const dated: ReadonlySet<string> = new Set(["ngày", "tháng", "quý", "năm"]);

function isNumber(token: Token | undefined): boolean {
  return token?.word === "#" || token?.word === "#roman";
}

/** «Kỳ họp chuyên đề tháng 5/2026»: the month with its year tells when, the occasion what for. */
function readDatedOccasion(r: Reader): WindowSchedule | undefined {
  const start = r.at;
  takeOne(r, ["tại", "trong"]);
  if (!startsOccasion(r)) return back(r, start);
  const from = r.at;
  const end = endOfText(r, lookahead);
  for (r.at += 2; r.at < end; r.at++) {
    const at = r.at;
    if (!is(r, "tháng") && !is(r, "quý")) continue;
    const [period, ...more] = readPeriods(r, "free") ?? [];
    if (period && more.length === 0 && r.at === end && period.kind !== "range" && typeof period.year === "number") {
      const to = r.tokens[at - 1]?.word === "trong" ? at - 1 : at;
      return { kind: "window", period, scope: balanced(clauseOf(r, from, to, true)) };
    }
    r.at = at;
  }
  return back(r, start);
}

/** «(tại) kỳ họp thường lệ cuối năm». */
function readOccasion(r: Reader): EventSchedule | undefined {
  const from = r.at;
  takeOne(r, ["tại", "trong", "trình"]);
  if (!isPair(r, occasions) || isTimed(r)) return back(r, from);
  return event(r, "when", 2) ?? back(r, from);
}

/** «Hội nghị sơ kết: quý II», «hội nghị sơ kết trước ngày 15/12»: the occasion is what the time behind it is for. */
function isTimed(r: Reader): boolean {
  const { tokens } = r;
  const end = endOfText(r, lookahead);
  r.steps += end - r.at;
  for (let at = r.at + 2; at < end; at++) {
    const word = tokens[at]?.word;
    const next = tokens[at + 1]?.word ?? "";
    if (word === ":" || leadsToDay(tokens, at)) return true;
    if (word === "chậm" && next === "nhất") return true;
    if (word === "trong" && dated.has(next) && isNumber(tokens[at + 2])) return true;
  }
  return false;
}

/** Behind «trước» and «sau» also a festival or a ceremony, which by itself is as well a title. */
function startsOccasion(r: Reader): boolean {
  return isOne(r, ["tết", "lễ"]) || isPair(r, occasions);
}

function event(r: Reader, relation: EventSchedule["relation"], least: number): EventSchedule | undefined {
  // «trước khi 02 ngày làm việc» names no event.
  const ahead = is(r, "khi") ? 1 : 0;
  if (peek(r, ahead).word === "#" && isOne(r, lengths, ahead + 1) && peek(r, ahead + 2).word !== "#") return undefined;
  const printed = readPrintedEvent(r, least);
  // «trước khi ngày 15/12»: behind «trước» and «từ» a period by name is a bound.
  if (!printed || (printed.on !== undefined && (relation === "before" || relation === "from"))) return undefined;
  return { kind: "event", relation, ...printed };
}
