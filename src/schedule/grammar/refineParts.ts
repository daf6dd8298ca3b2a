import { foldKey } from "../../core/foldKey.ts";
import { endsOfPeriod } from "../endsOfPeriod.ts";
import { isWholeYear } from "../isWholeYear.ts";
import { dueRule, recurring, yearlyRule } from "../phrases/combineDue.ts";
import type { PeriodRef, RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { repeatedWithin } from "./repeatedWithin.ts";

/** One time of a cell, with the phrase that says it. */
interface Part {
  readonly schedule: SimpleSchedule;
  readonly item: Placed;
}

/**
 * What a phrase gains from its neighbour in its sentence: a frequency, a year's end among reports, years; and from an
 * earlier one the full name of an event. Behind «;» or on the next line of a list each time says what it says alone.
 */
export function refineParts(r: Reader, items: readonly Placed[]): readonly SimpleSchedule[] {
  const only = items.length === 1 ? items[0] : undefined;
  if (only && only.schedules.length < 2) return only.schedules;
  const parts: Part[] = [];
  for (const item of items) for (const schedule of item.schedules) parts.push({ schedule, item });
  const refined: Part[] = [];
  for (const part of besideNineMonths(shareFrequency(r, parts))) {
    const last = refined.at(-1);
    r.steps++;
    const whole = last && mergedOf(r, last, part);
    if (whole) refined[refined.length - 1] = { ...part, schedule: whole };
    else refined.push({ ...part, schedule: yearEndReport(r, part, last) ?? part.schedule });
  }
  return refined.map(({ schedule }) => schedule);
}

/** Whether two times that follow each other are of one sentence; a colon between them leads on. */
function together(r: Reader, { item: { sentence, to } }: Part, { item }: Part): boolean {
  return sentence === item.sentence || (item.from === to + 1 && r.tokens[to]?.word === ":");
}

/** «6 tháng, 9 tháng, năm»: figures that grow through the year, so that its first six months are meant, not every six. */
function besideNineMonths(parts: readonly Part[]): readonly Part[] {
  const nine = new Set<number>();
  for (const { schedule, item } of parts)
    if (schedule.kind === "recurring" && schedule.within?.kind === "first-months") nine.add(item.sentence);
  if (nine.size === 0) return parts;
  return parts.map(({ schedule, item }) => {
    if (!nine.has(item.sentence) || schedule.kind !== "recurring" || schedule.every.unit !== "half-year")
      return { schedule, item };
    if (schedule.due || schedule.within) return { schedule, item };
    const every = { ...schedule.every, unit: "year" } as const;
    return { schedule: { ...schedule, every, within: { kind: "half-year", half: 1 } }, item };
  });
}

/** «Định kỳ 06 tháng và cuối năm»: the report at each year's end. */
function yearEndReport(r: Reader, part: Part, last: Part | undefined): SimpleSchedule | undefined {
  if (last === undefined || !together(r, last, part)) return undefined;
  const { schedule, item } = part;
  if (last.schedule.kind !== "recurring" || last.schedule.within || schedule.kind !== "deadline") return undefined;
  const { period, bound } = schedule;
  // «từ nay đến cuối năm» ends what goes on; it is no report.
  if (bound !== "by" || r.tokens[item.from]?.word !== "cuối") return undefined;
  if (period.kind !== "year" || period.part !== "end" || period.year !== undefined) return undefined;
  return recurring({ unit: "year", interval: 1 }, { bound: "by", nth: -1 });
}

/** «trước ngày 20/6 và trước ngày 20/12 hằng năm»: the frequency behind the last day is for all of them. */
function shareFrequency(r: Reader, parts: readonly Part[]): readonly Part[] {
  const shared = parts.slice();
  for (let i = parts.length - 2; i >= 0; i--) {
    const [part, next] = [parts[i] as Part, shared[i + 1] as Part];
    const yearly = together(r, part, next) ? yearlyBeside(part.schedule, next.schedule) : undefined;
    if (yearly) shared[i] = { ...part, schedule: yearly };
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

function mergedOf(r: Reader, last: Part, part: Part): SimpleSchedule | undefined {
  const [before, after] = [last.schedule, part.schedule];
  const parted = last.item.row !== part.item.row || r.tokens[last.item.to]?.word === ";";
  const same = parted ? undefined : sameEvent(r, before, after);
  if (same || !together(r, last, part)) return same;
  return throughYear(before, after) ?? throughYear(after, before) ?? repeatedIn(before, after);
}

/** «Năm 2022 (thường xuyên)», «thường xuyên, năm 2022»: all through those years, with no due day at their end. */
function throughYear(work: SimpleSchedule, years: SimpleSchedule): SimpleSchedule | undefined {
  const within = printedYears(years);
  return within && work.kind === "continuous" && !work.within ? { ...work, within } : undefined;
}

/** «Trong năm 2022, hằng quý»: the years before what repeats hold for it; behind it, they may be a report of its own. */
function repeatedIn(years: SimpleSchedule, part: SimpleSchedule): SimpleSchedule | undefined {
  const within = printedYears(years);
  return within && part.scope === undefined ? repeatedWithin(within, [part])?.[0] : undefined;
}

/** The years that a part names and nothing else. */
function printedYears(years: SimpleSchedule): PeriodRef | undefined {
  if (years.kind !== "window" || years.scope !== undefined || years.condition !== undefined) return undefined;
  const { period } = years;
  const ends = endsOfPeriod(period);
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
