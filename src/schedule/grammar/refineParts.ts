import { foldKey } from "../../core/foldKey.ts";
import { isWholeYear } from "../isWholeYear.ts";
import { dueRule, recurring, yearlyRule } from "../phrases/combineDue.ts";
import type { PeriodRef, RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import { holds } from "./holds.ts";
import type { Reader } from "./reader.ts";

/** What a phrase gains from its neighbour: a frequency, a year's end among reports, the full name of an event. */
export function refineParts(r: Reader, parts: readonly SimpleSchedule[]): readonly SimpleSchedule[] {
  if (parts.length < 2) return parts;
  const refined: SimpleSchedule[] = [];
  for (const part of besideNineMonths(shareFrequency(parts))) {
    const last = refined[refined.length - 1];
    r.steps++;
    const whole = last && mergedOf(r, last, part);
    if (whole) refined[refined.length - 1] = whole;
    else refined.push(yearEndReport(part, last) ?? part);
  }
  return refined;
}

/** «6 tháng, 9 tháng, năm»: figures that grow through the year, so that its first six months are meant, not every six. */
function besideNineMonths(parts: readonly SimpleSchedule[]): readonly SimpleSchedule[] {
  const nine = parts.some((part) => part.kind === "recurring" && part.within?.kind === "first-months");
  if (!nine) return parts;
  return parts.map((part) => {
    if (part.kind !== "recurring" || part.every.unit !== "half-year" || part.due || part.within) return part;
    return { ...part, every: { ...part.every, unit: "year" }, within: { kind: "half-year", half: 1 } };
  });
}

/** «Định kỳ 06 tháng và cuối năm»: the report at each year's end. */
function yearEndReport(part: SimpleSchedule, last: SimpleSchedule | undefined): SimpleSchedule | undefined {
  if (last?.kind !== "recurring" || last.within || part.kind !== "deadline" || part.bound !== "by") return undefined;
  const { period } = part;
  if (period.kind !== "year" || period.part !== "end" || period.year !== undefined) return undefined;
  return recurring({ unit: "year", interval: 1 }, { bound: "by", nth: -1 });
}

/** «trước ngày 20/6 và trước ngày 20/12 hằng năm»: the frequency behind the last day is for all of them. */
function shareFrequency(parts: readonly SimpleSchedule[]): readonly SimpleSchedule[] {
  const shared = parts.slice();
  for (let i = parts.length - 2; i >= 0; i--) {
    const yearly = yearlyBeside(parts[i] as SimpleSchedule, shared[i + 1] as SimpleSchedule);
    if (yearly) shared[i] = yearly;
  }
  return shared;
}

function yearlyBeside(part: SimpleSchedule, next: SimpleSchedule): RecurringSchedule | undefined {
  if (next.kind !== "recurring" || next.every.unit !== "year" || next.due?.month === undefined || next.within)
    return undefined;
  if (part.kind !== "deadline" || part.period.kind !== "day" || part.scope !== undefined || next.scope !== undefined)
    return undefined;
  if (part.bound !== next.due.bound || part.period.year !== undefined || part.time !== next.due.time) return undefined;
  return recurring({ unit: "year", interval: 1 }, dueRule(yearlyRule(part.period), part.bound, part.time));
}

function mergedOf(r: Reader, last: SimpleSchedule, part: SimpleSchedule): SimpleSchedule | undefined {
  return sameEvent(r, last, part) ?? throughYear(last, part) ?? throughYear(part, last) ?? repeatedIn(last, part);
}

/** «Năm 2022 (thường xuyên)», «thường xuyên; năm 2022»: all through those years, with no due day at their end. */
function throughYear(work: SimpleSchedule, years: SimpleSchedule): SimpleSchedule | undefined {
  const within = printedYears(years);
  return within && work.kind === "continuous" && !work.within ? { ...work, within } : undefined;
}

/** «Trong năm 2022, hằng quý»: the years before what repeats hold for it; behind it, they may be a report of its own. */
function repeatedIn(years: SimpleSchedule, part: SimpleSchedule): SimpleSchedule | undefined {
  const within = printedYears(years);
  if (!within || part.kind !== "recurring" || part.within || part.scope !== undefined) return undefined;
  return holds(within, part.every.unit) ? { ...part, within } : undefined;
}

/** The years that a part names and nothing else. */
function printedYears(years: SimpleSchedule): PeriodRef | undefined {
  if (years.scope !== undefined || years.condition !== undefined || !("period" in years)) return undefined;
  const { kind, period } = years;
  if (kind !== "window") return undefined;
  const ends = period.kind === "range" ? [period.from, period.to] : [period];
  return ends.every((end) => isWholeYear(end) && typeof end.year === "number") ? period : undefined;
}

/** «Sau khi A ban hành B. … trong 6 tháng sau khi A ban hành»: one offset, from the event by its full name. */
function sameEvent(r: Reader, last: SimpleSchedule, part: SimpleSchedule): SimpleSchedule | undefined {
  if (last.kind !== "event" || last.relation !== "after" || part.kind !== "offset" || part.event === undefined)
    return undefined;
  r.steps += last.event.length + part.event.length;
  if (!foldKey(last.event).startsWith(foldKey(part.event))) return undefined;
  const { on: _shorter, ...length } = part;
  const { event, on } = last;
  return on === undefined ? { ...length, event } : { ...length, event, on };
}
