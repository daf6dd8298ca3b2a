import { type Bound, readBound } from "../phrases/readBound.ts";
import { readBounded } from "../phrases/readBounded.ts";
import { readDataWindow } from "../phrases/readDataWindow.ts";
import { readEvent } from "../phrases/readEvent.ts";
import { readFillers, readLabel } from "../phrases/readFillers.ts";
import { readOffset } from "../phrases/readOffset.ts";
import { readRecurring } from "../phrases/readRecurring.ts";
import { readReport } from "../phrases/readReport.ts";
import { readUndated } from "../phrases/readUndated.ts";
import type { PeriodRef, SimpleSchedule } from "../schedule.ts";
import { attempt, note, type Reader, takeAll, textOf } from "./reader.ts";

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
  return attempt(r, (inner) => {
    const undated = readUndated(inner);
    if (undated) return item(from, inner, [undated], false);
    const report = readReport(inner);
    if (report) return item(from, inner, report, true);
    const label = readLabel(inner);
    const fillers = label ? 0 : readFillers(inner);
    if (label || fillers > 0) note(inner, from, "label-dropped", { text: textOf(inner, from) });
    if (fillers > 0 || label) {
      const again = readUndated(inner);
      if (again) return item(from, inner, [again], false);
    }
    const timed = readTimed(inner, from, label?.deadline ?? false);
    return timed && titled(inner, timed, from, fillers) ? undefined : timed;
  });
}

/** «Báo cáo quý I» is the name of a report: only with a bound does its period say when. */
function titled(r: Reader, timed: Item, from: number, fillers: number): boolean {
  const last = r.lexed.tokens[from + fillers - 1];
  const first = r.lexed.tokens[from + fillers];
  if (fillers === 0 || last?.word !== "cáo" || first?.word === "trong" || first?.word === "vào") return false;
  return timed.schedules.every((schedule) => schedule.kind === "window");
}

function readTimed(r: Reader, from: number, deadline: boolean): Item | undefined {
  const covers = readDataWindow(r);
  if (covers) return item(from, r, [covers], true);
  const { at } = r;
  const bound = readBound(r);
  const recurring = readRecurring(r, bound);
  if (recurring) return item(from, r, recurring, true);
  const offset = readOffset(r, bound);
  if (offset) return item(from, r, [offset], bound.strong || offset.event !== undefined);
  if (bound.kind === "none" && takeAll(r, "định", "kỳ")) note(r, at, "label-dropped", { text: textOf(r, at) });
  const bounded = bound.length ? undefined : readBounded(r, deadline ? labelled(bound) : bound);
  if (bounded) return item(from, r, bounded, bound.strong ? !bareYear(bounded) : ownYears(bounded));
  r.at = at;
  const event = readEvent(r);
  return event && item(from, r, [event], false);
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
    return "period" in schedule && schedule.kind !== "start" && hasOwnYear(schedule.period);
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
