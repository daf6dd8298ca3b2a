import { endOfText, lookahead } from "../grammar/endOfText.ts";
import { attempt, is, peek, type Reader, take, takeAll, takeOne, textOf } from "../grammar/reader.ts";
import type { EventSchedule, OffsetSchedule, WindowSchedule } from "../schedule.ts";
import { offset, readEventText, readLength } from "./readOffset.ts";
import { readPeriods } from "./readPeriods.ts";

/** Nouns of occasions that may stand for their day without «khi». */
const occasions: readonly (readonly [string, string])[] = [
  ["kỳ", "họp"],
  ["phiên", "họp"],
  ["hội", "nghị"],
  ["đại", "hội"],
];

/** A time bound to an event: «Ngay sau khi Kế hoạch được ban hành», «Khi HSC thông báo», «Kỳ họp cuối năm», «kể từ ngày ký». */
export function readEvent(r: Reader): EventSchedule | WindowSchedule | OffsetSchedule | undefined {
  return readCountedBack(r) ?? readWhen(r) ?? readFrom(r) ?? readDatedOccasion(r) ?? readOccasion(r);
}

/** «Trước kỳ họp 15 ngày»: the event, then how long before it. */
function readCountedBack(r: Reader): OffsetSchedule | undefined {
  return attempt(r, (inner) => {
    if (!take(inner, "trước")) return undefined;
    take(inner, "khi");
    const from = inner.at;
    const end = endOfText(inner, lookahead);
    for (let at = from + 1; at < end; at++) {
      inner.at = at;
      if (peek(inner).word !== "#") continue;
      const length = readLength(inner);
      if (length && inner.at === end) return offset(length, "before", textOf(inner, from, at));
    }
    return undefined;
  });
}

/** «(ngay) sau khi», «(ngay) khi», «trước khi», «sau (ngày) …». */
function readWhen(r: Reader): EventSchedule | undefined {
  return attempt(r, (inner) => {
    take(inner, "ngay");
    if (take(inner, "khi")) return event(inner, "when", 1);
    if (takeAll(inner, "trước", "khi")) return event(inner, "before", 1);
    if (take(inner, "trước")) return startsOccasion(inner) ? event(inner, "before", 1) : undefined;
    if (!take(inner, "sau")) return undefined;
    if (is(inner, "khi") || startsOccasion(inner)) return event(inner, "after", 1);
    if (is(inner, "ngày") && peek(inner, 1).word !== "#") return event(inner, "after", 2);
    return afterPeriod(inner);
  });
}

/** «sau ngày 30/6/2026», «sau quý II»: what begins once a period is over. */
function afterPeriod(r: Reader): EventSchedule | undefined {
  const from = r.at;
  const periods = readPeriods(r, "free");
  if (periods?.length !== 1 || periods[0]?.kind === "range") return undefined;
  return { kind: "event", relation: "after", event: textOf(r, from) };
}

/** «(có hiệu lực) kể từ ngày ký»: words of an event, where no date stands. */
function readFrom(r: Reader): EventSchedule | undefined {
  return attempt(r, (inner) => {
    const from = takeOne(inner, ["từ", "kể", "bắt", "tính"]);
    if (from === undefined) return undefined;
    if (from === "bắt" && !take(inner, "đầu")) return undefined;
    if (from !== "từ") takeOne(inner, ["từ"]);
    if (is(inner, "khi")) return event(inner, "from", 2);
    if (is(inner, "ngày") && peek(inner, 1).word !== "#") return event(inner, "from", 2);
    return undefined;
  });
}

/** «Kỳ họp chuyên đề tháng 5/2026»: the month with its year tells when, the occasion what for. */
function readDatedOccasion(r: Reader): WindowSchedule | undefined {
  return attempt(r, (inner) => {
    takeOne(inner, ["tại", "trong"]);
    if (!startsOccasion(inner)) return undefined;
    const from = inner.at;
    const end = endOfText(inner, lookahead);
    for (inner.at += 2; inner.at < end; inner.at++) {
      const at = inner.at;
      if (!is(inner, "tháng") && !is(inner, "quý")) continue;
      const [period, ...more] = readPeriods(inner, "free") ?? [];
      if (period && more.length === 0 && inner.at === end && period.kind !== "range" && typeof period.year === "number")
        return { kind: "window", period, scope: textOf(inner, from, at) };
      inner.at = at;
    }
    return undefined;
  });
}

/** «(tại) kỳ họp thường lệ cuối năm». */
function readOccasion(r: Reader): EventSchedule | undefined {
  return attempt(r, (inner) => {
    takeOne(inner, ["tại", "trong", "trình"]);
    return startsOccasion(inner) && !is(inner, "tết") ? event(inner, "when", 2) : undefined;
  });
}

function startsOccasion(r: Reader): boolean {
  return is(r, "tết") || occasions.some(([first, second]) => is(r, first) && is(r, second, 1));
}

function event(r: Reader, relation: EventSchedule["relation"], least: number): EventSchedule | undefined {
  const text = readEventText(r, least);
  return text === undefined ? undefined : { kind: "event", relation, event: text };
}
