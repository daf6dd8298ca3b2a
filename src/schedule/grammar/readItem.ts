import { type Bound, readBound, unbound } from "../phrases/readBound.ts";
import { readBounded } from "../phrases/readBounded.ts";
import { readDataWindow } from "../phrases/readDataWindow.ts";
import { readEvent } from "../phrases/readEvent.ts";
import { readFillers, readLabel } from "../phrases/readFillers.ts";
import { readOffset } from "../phrases/readOffset.ts";
import { readRecurring } from "../phrases/readRecurring.ts";
import { readReport } from "../phrases/readReport.ts";
import { readUndated } from "../phrases/readUndated.ts";
import type { PeriodRef, SimpleSchedule } from "../schedule.ts";
import { back, note, peek, type Reader, takeAll } from "./reader.ts";
import { starts } from "./starts.ts";
import { isYear } from "./token.ts";

/** One phrase: what it says (a list of days says several things), and how firmly it stands inside other text. */
export interface Item {
  readonly schedules: readonly SimpleSchedule[];
  /** Whether it is a time even inside other text (ruling 2): bounded, repeated, or a month or longer with its own year. */
  readonly strong: boolean;
  readonly from: number;
  readonly to: number;
}

/** Reads the phrase that begins here, with the verbs and labels before it. */
export function readItem(r: Reader): Item | undefined {
  const from = r.at;
  const { may } = peek(r);
  return readOwnWord(r, from, may) ?? readLed(r, from, may) ?? readPeriodic(r, from) ?? back(r, from);
}

/** «Định kỳ trước ngày 10/6», «định kỳ vào quý IV», «định kỳ rà soát 6 tháng/lần»: what stands behind it says when. */
function readPeriodic(r: Reader, from: number): Item | undefined {
  back(r, from);
  if (!takeAll(r, "định", "kỳ")) return undefined;
  note(r, from, "label-dropped");
  const verbs = readFillers(r);
  const { may } = peek(r);
  if (!(may & (starts.bound | starts.due | (verbs > 0 ? starts.recurring : 0)))) return undefined;
  const timed = readTimed(r, from, may, false);
  const bounded = verbs === 0 && may & starts.bound;
  return bounded || timed?.schedules.every((one) => one.kind === "recurring") ? timed : undefined;
}

/** What is known by its first word: undated, or a report called by its period. */
function readOwnWord(r: Reader, from: number, may: number): Item | undefined {
  const undated = may & starts.undated ? readUndated(r) : undefined;
  if (undated) return item(from, r, [undated], false);
  const report = may & starts.report ? readReport(r) : undefined;
  return report && item(from, r, report, true);
}

/** A time with the verbs or the label before it. */
function readLed(r: Reader, from: number, may: number): Item | undefined {
  const label = may & starts.label ? readLabel(r) : undefined;
  const fillers = label || !(may & starts.filler) ? 0 : readFillers(r);
  if (!label && fillers === 0) return readTimed(r, from, may, false);
  note(r, from, "label-dropped");
  const behind = peek(r).may;
  const undated = behind & starts.undated ? readUndated(r) : undefined;
  if (undated) return item(from, r, [undated], false);
  const timed = readTimed(r, from, behind, label?.deadline ?? false);
  return timed && titled(r, timed, from, fillers) ? undefined : timed;
}

/** «Báo cáo quý I», «báo cáo tổng kết năm 2022» is the name of a report: only with a bound does its period say when. */
function titled(r: Reader, timed: Item, from: number, fillers: number): boolean {
  const { tokens } = r;
  const first = tokens[from + fillers]?.word;
  if (fillers === 0 || first === "trong" || first === "vào" || !namesReport(r, from, from + fillers)) return false;
  return timed.schedules.every((schedule) => schedule.kind === "window");
}

/** «báo cáo» with nothing behind it but what kind of report it is. */
function namesReport({ tokens }: Reader, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && tokens[at]?.word === "kết") at -= 2;
  return at > from && tokens[at]?.word === "cáo";
}

function readTimed(r: Reader, from: number, may: number, deadline: boolean): Item | undefined {
  const covers = may & starts.dataWindow && !isYear(peek(r, 1)) ? readDataWindow(r) : undefined;
  if (covers) return item(from, r, [covers], true);
  const { at } = r;
  const bound = may & starts.bound ? readBound(r) : unbound;
  const timed = readBehindBound(r, from, bound, deadline);
  if (timed) return timed;
  back(r, at);
  const event = may & starts.event ? readEvent(r) : undefined;
  return event && item(from, r, [event], false);
}

function readBehindBound(r: Reader, from: number, bound: Bound, deadline: boolean): Item | undefined {
  const { may } = peek(r);
  const named = namesPeriod(r);
  const recurring = may & starts.recurring && !named ? readRecurring(r, bound) : undefined;
  if (recurring) return item(from, r, recurring, true);
  const offset = (may & starts.offset && !named) || bound.kind === "from" ? readOffset(r, bound) : undefined;
  if (offset) return item(from, r, [offset], bound.strong || offset.event !== undefined);
  if (bound.length || !(may & starts.bounded)) return undefined;
  const { at } = r;
  if (bound.kind === "none" && takeAll(r, "định", "kỳ")) note(r, at, "label-dropped");
  const bounded = readBounded(r, deadline ? labelled(bound) : bound);
  return bounded && item(from, r, bounded, bound.strong ? !bareYear(bounded) : ownYears(bounded));
}

/**
 * «quý I», «tháng 6», «năm 2026», «ngày 15/12», «15/12», «6 tháng đầu năm»: that period, and neither a frequency nor a
 * length.
 */
function namesPeriod(r: Reader): boolean {
  const { word } = peek(r);
  const number = peek(r, 1).word;
  if (word === "#") return number === "/" ? peek(r, 2).word === "#" : number === "tháng" && namesMonths(r);
  if (word === "ngày") return number === "#" && namesMonth(r);
  if (word === "năm") return isYear(peek(r, 1));
  if (word !== "quý" && word !== "tháng") return false;
  return (number === "#" && peek(r, 2).word !== "lần") || (number === "#roman" && word === "quý");
}

/** «6 tháng | đầu năm», «6 tháng | cuối năm». */
function namesMonths(r: Reader): boolean {
  const { word } = peek(r, 2);
  return (word === "đầu" || word === "cuối") && peek(r, 3).word === "năm";
}

/** «ngày 15 | /12», «ngày 15 | tháng 12». */
function namesMonth(r: Reader): boolean {
  const { word } = peek(r, 2);
  return word === "/" || (word === "tháng" && peek(r, 3).word === "#");
}

/** «Thời hạn hoàn thành: 15/12/2026»: by that day. */
function labelled(bound: Bound): Bound {
  return bound.kind === "none" ? { ...bound, kind: "by" } : bound;
}

function item(from: number, r: Reader, schedules: readonly SimpleSchedule[], strong: boolean): Item {
  return { schedules, strong, from, to: r.at };
}

function ownYears(schedules: readonly SimpleSchedule[]): boolean {
  return schedules.every((schedule) => {
    if (schedule.kind === "recurring") return true;
    return (schedule.kind === "window" || schedule.kind === "deadline") && hasOwnYear(schedule.period);
  });
}

function hasOwnYear(period: PeriodRef): boolean {
  if (period.kind === "range") return period.from.kind !== "year" && period.from.year !== undefined;
  return period.kind !== "year" && period.kind !== "day" && period.year !== undefined;
}

/** «trong năm 2026» inside other text is as good as never a time of its own. */
function bareYear(schedules: readonly SimpleSchedule[]): boolean {
  return schedules.every((schedule) => schedule.kind === "window" && schedule.period.kind === "year");
}
