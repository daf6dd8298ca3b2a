import { endOfText } from "../grammar/endOfText.ts";
import { back, clauseOf, is, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { PrintedEvent } from "../schedule.ts";
import { readPeriods } from "./readPeriods.ts";

/** The event as printed, without «khi» and «lúc» before it; at least so many words, at most so many. */
export function readPrintedEvent(
  r: Reader,
  least: number = 1,
  most: number = Number.POSITIVE_INFINITY,
): PrintedEvent | undefined {
  takeOne(r, ["khi", "lúc", "thời"]) === "thời" && !take(r, "điểm") && r.at--;
  const end = endOfText(r, most);
  // A comma ends what stands before it: no event is called «, ít nhất 02 lần/năm».
  if (end - r.at < least || is(r, ",")) return undefined;
  const text = clauseOf(r, r.at, end, true);
  if (text === "") return undefined;
  return printedEvent(r, text, end);
}

/** The event whose name stands from here to there, moving past it. */
export function readEventUpTo(r: Reader, end: number): PrintedEvent {
  return printedEvent(r, clauseOf(r, r.at, end, true), end);
}

/** «30 ngày kể từ ngày 15/6/2026», «sau quý II»: a name that is a period says by itself when it is. */
function printedEvent(r: Reader, event: string, end: number): PrintedEvent {
  const { at } = r;
  const [on] = readPeriods(r, "alone") ?? [];
  const printed: PrintedEvent = on && r.at === end ? { event, on } : { event };
  if (!("on" in printed)) back(r, at);
  r.at = end;
  return printed;
}
