import type { Duration } from "../../calendar/duration.ts";
import { lookahead } from "../grammar/endOfText.ts";
import { back, begins, is, isOne, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import { wordSet } from "../grammar/wordSet.ts";
import type { OffsetSchedule, PrintedEvent } from "../schedule.ts";
import { type Bound, readBound } from "./readBound.ts";
import { readNumber } from "./readNumber.ts";
import { readPrintedEvent } from "./readPrintedEvent.ts";
import { gluedOn } from "./readYear.ts";

/**
 * A length counted from an event: «trong vòng 05 (năm) ngày làm việc kể từ ngày nhận…», «chậm nhất trước 10 ngày làm
 * việc tính đến ngày…», «kể từ ngày nhận đủ hồ sơ, chậm nhất là 20 ngày», «chậm nhất ngày làm việc tiếp theo».
 */
export function readOffset(r: Reader, bound: Bound): OffsetSchedule | undefined {
  return readLengthFirst(r, bound) ?? (bound.kind === "from" ? readEventFirst(r) : undefined);
}

function readLengthFirst(r: Reader, bound: Bound): OffsetSchedule | undefined {
  const start = r.at;
  if (bound.kind === "from") return back(r, start);
  const after = is(r, "sau") && peek(r, 1).word === "#";
  if (after) r.at++;
  const length = readNextDay(r) ?? readLength(r);
  if (!length) return back(r, start);
  takeAll(r, "liên", "tục");
  const anchor = readAnchor(r, after || bound.kind === "by" || bound.kind === "within");
  const backwards = bound.kind === "before" && !bound.length;
  // «trước 15 ngày» without its event says neither from when nor to when.
  if (!anchor) return backwards || !standsAlone(length, bound) ? back(r, start) : offset(length, "after");
  // «trước 03 ngày kể từ ngày họp» says both back and forward.
  if (backwards && anchor.direction === "after") return back(r, start);
  return offset(length, anchor.direction, anchor.event);
}

/** Months and years without a bound are as well a frequency («6 tháng»): not a time limit by themselves. */
function standsAlone(length: Duration, bound: Bound): boolean {
  return bound.kind === "by" || bound.kind === "within" || (length.unit !== "month" && length.unit !== "year");
}

export function offset(length: Duration, direction: "after" | "before", event?: PrintedEvent): OffsetSchedule {
  return event === undefined ? { kind: "offset", length, direction } : { kind: "offset", length, direction, ...event };
}

/** «05 (năm) ngày làm việc», «45 ngày», «6 tháng», «24 giờ», «02 tuần». */
export function readLength(r: Reader): Duration | undefined {
  const from = r.at;
  const amount = readAmount(r);
  if (amount === undefined || amount < 1 || gluedOn(r, 0)) return back(r, from);
  const word = takeOne(r, ["ngày", "tuần", "tháng", "năm", "giờ", "quý"]);
  if (word === "ngày" && !isOne(r, ["đầu", "cuối"]))
    return { amount, unit: takeAll(r, "làm", "việc") ? "working-day" : "day" };
  if (word === undefined || goesOn(r, word)) return back(r, from);
  if (word === "tuần") return { amount, unit: "week" };
  if (word === "giờ") return { amount, unit: "hour" };
  return word === "năm" ? { amount, unit: "year" } : { amount: word === "quý" ? amount * 3 : amount, unit: "month" };
}

/** «06 tháng 8/2025», «6 tháng đầu năm», «6 tháng/lần», «08 giờ làm việc», «16 giờ ngày 25», «02 giờ/ngày»: no length. */
function goesOn(r: Reader, word: string): boolean {
  const { word: next } = peek(r);
  if (next === "#") return true;
  if (word === "giờ")
    return (
      isOne(r, ["làm", "ngày", "sáng", "chiều", "thứ", "vào"]) || next === "/" || (next === "," && is(r, "ngày", 1))
    );
  if (next === "đầu" || next === "cuối") return true;
  return word === "tháng" && (isOne(r, ["đầu", "cuối", "năm"]) || next === "/");
}

/** Up to three figures, or a numeral; «năm» is five only before a unit. */
function readAmount(r: Reader): number | undefined {
  const token = peek(r);
  if (token.word === "#") return token.end - token.start <= 3 ? readNumber(r) : undefined;
  if (is(r, "năm") && !is(r, "ngày", 1)) return undefined;
  return readNumber(r);
}

/** «(ngay) ngày làm việc tiếp theo», «ngày hôm sau»: the next one. */
function readNextDay(r: Reader): Duration | undefined {
  const from = r.at;
  takeOne(r, ["là"]);
  if (!take(r, "ngày")) return back(r, from);
  const working = takeAll(r, "làm", "việc");
  const next =
    takeAll(r, "tiếp", "theo") || takeAll(r, "kế", "tiếp") || takeAll(r, "liền", "kề") || takeAll(r, "liền", "sau");
  takeOne(r, ["sau"]);
  return next ? { amount: 1, unit: working ? "working-day" : "day" } : back(r, from);
}

interface Anchor {
  readonly direction: "after" | "before";
  readonly event: PrintedEvent;
}

/**
 * «kể từ ngày …», «sau khi …», «(sau 05 ngày) khi có …», «tính đến ngày …», «trước ngày …»: from what the length
 * counts.
 */
function readAnchor(r: Reader, within: boolean): Anchor | undefined {
  if (!begins(r, starts.anchor)) return undefined;
  const from = r.at;
  const comma = take(r, ",");
  // «trong 90 ngày, đến giữa năm 2022»: behind a comma a day or a period ends a time of its own.
  const bounded = within && !comma;
  if (comma && is(r, "đến")) return back(r, from);
  // «06 tháng khi cần», «trước ít nhất 15 ngày khi …»: not from when.
  const direction = is(r, "khi") ? (within ? "after" : undefined) : readDirection(r);
  const start = r.at;
  // «07 giờ đến 22 giờ», «6 tháng đến 12 tháng», «06 tháng tính từ ngày … đến ngày …»: two ends, no event.
  const ended = direction === "before" && (isLength(r) || (!bounded && isDay(r)));
  const event = direction === undefined || ended ? undefined : readPrintedEvent(r);
  return direction && event !== undefined && !hasEnd(r, start) ? { direction, event } : back(r, from);
}

/** «6 tháng trước 15/6, năm trước 15/12», «90 ngày, trước quý II»: times of their own, from which no length counts. */
function isDay(r: Reader): boolean {
  const { word } = peek(r, 1);
  return peek(r).word === "#" || (isOne(r, ["ngày", "tháng", "quý"]) && (word === "#" || word === "#roman"));
}

/** «22 giờ», «12 tháng», not «15 tháng 6». */
function isLength(r: Reader): boolean {
  return peek(r).word === "#" && isOne(r, ["giờ", "ngày", "tuần", "tháng", "năm"], 1) && peek(r, 2).word !== "#";
}

function hasEnd({ tokens, at }: Reader, from: number): boolean {
  for (let i = from; i < at; i++) if (tokens[i]?.word === "đến" && ends.has(tokens[i + 1]?.word ?? "")) return true;
  return false;
}

const ends: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày hết tháng quý năm #");

function readDirection(r: Reader): Anchor["direction"] | undefined {
  switch (takeOne(r, ["kể", "tính", "từ", "sau", "trước", "so", "đến"])) {
    case "kể":
    case "tính":
      if (takeOne(r, ["đến", "tới"])) return "before";
      take(r, "từ");
      return "after";
    case "từ":
    case "sau":
      return "after";
    case "trước":
    case "đến":
      return "before";
    default:
      return undefined;
  }
}

/** «Kể từ ngày nhận đủ hồ sơ, chậm nhất là 20 ngày làm việc»: the event before the length. */
function readEventFirst(r: Reader): OffsetSchedule | undefined {
  const from = r.at;
  const event = readPrintedEvent(r, 1, lookahead);
  if (event === undefined || hasEnd(r, from) || !take(r, ",")) return back(r, from);
  const bound = readBound(r);
  const length = bound.kind === "by" || bound.kind === "within" ? readLength(r) : undefined;
  return length ? offset(length, "after", event) : back(r, from);
}
