import { isWholeYear } from "../isWholeYear.ts";
import type { PeriodRef, RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import { daysOfYear } from "./daysOfYear.ts";
import { holdsPeriod } from "./holdsPeriod.ts";
import { inYearOf } from "./inYearOf.ts";
import { isBare } from "./isBare.ts";
import { isLineEnd } from "./partAt.ts";
import { partOfYear } from "./partOfYear.ts";
import { qualified } from "./qualified.ts";
import type { Placed } from "./readCell.ts";
import { type Reader, textOf } from "./reader.ts";
import type { Token } from "./token.ts";
import { withinStretch } from "./withinStretch.ts";
import { withYear } from "./withYear.ts";
import { wordSet } from "./wordSet.ts";

/** «Quý I (trước ngày 25/3)», «quý I, hoàn thành trước ngày 25/3»: one time, which what stands right behind makes narrower. */
export function narrowPeriods(r: Reader, items: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Placed;
    const wide = found.at(-1);
    const listed = wide && wide.to + 1 === item.from ? bracketed(r, items, at, wide) : undefined;
    const narrowed =
      listed ??
      (wide && (withinStretch(r, wide, item) ?? (attached(r, wide, item) ? narrow(r, wide, item) : undefined)));
    if (narrowed === undefined) found.push(item);
    else found[found.length - 1] = narrowed;
    if (listed) while (at + 1 < items.length && (items[at + 1] as Placed).from < listed.to) at++;
  }
  return found;
}

/** «Hằng quý (25/3; 25/6; 25/9; 25/12)»: all the days between the brackets right behind what repeats. */
function bracketed(r: Reader, items: readonly Placed[], first: number, wide: Placed): Placed | undefined {
  const { tokens } = r;
  if (tokens[wide.to]?.word !== "(" || wide.schedules[0]?.kind !== "recurring") return undefined;
  let last = first;
  while (joined(r, items[last], items[last + 1])) last++;
  const { to } = items[last] as Placed;
  if (last === first || tokens[to]?.word !== ")") return undefined;
  const days = daysOfYear(
    wide.schedules,
    items.slice(first, last + 1).flatMap((item) => item.schedules),
  );
  return days && { ...wide, schedules: days, to, strong: true };
}

/** Whether one stands behind the other with no more than «;», «,» or «và» between them. */
function joined({ tokens }: Reader, one: Placed | undefined, next: Placed | undefined): boolean {
  if (one === undefined || next?.from !== one.to + 1) return false;
  const joint = tokens[one.to]?.word;
  return joint === ";" || joint === "," || joint === "và";
}

/** The two as one; `undefined` where the second says something of its own. */
function narrow(r: Reader, wide: Placed, found: Placed): Placed | undefined {
  const { from, to } = wide;
  const item = inYearOf(wide, found);
  // «ít nhất một lần một năm (01 lần/năm)»: the same again, which on a line of its own is another piece of work.
  if (JSON.stringify(wide.schedules) === JSON.stringify(item.schedules))
    return isLineEnd(r.tokens[to] as Token) ? undefined : { ...item, from };
  const through = throughout(wide, item);
  if (through) return { ...through, from };
  const days = daysOfYear(wide.schedules, item.schedules);
  if (days !== undefined) return { ...item, schedules: days, from, strong: true };
  const part = partOfYear(wide.schedules, item.schedules);
  if (part) return { ...item, schedules: [part], from, strong: true };
  if (!within(wide.schedules, item.schedules)) return item.from === to ? named(r, wide, item) : undefined;
  r.notes.push({ code: "period-narrowed", from, to, params: undefined });
  return { ...item, from, strong: wide.strong || item.strong };
}

/** «Từ tháng 01 đến tháng 12/2026 (thường xuyên)»: all through it, with no due day at its end. */
function throughout({ schedules: [wide, ...more] }: Placed, item: Placed): Placed | undefined {
  const [work, ...others] = item.schedules;
  if (work?.kind !== "continuous" || work.within || wide?.kind !== "window") return undefined;
  if (wide.scope !== undefined || wide.condition !== undefined || more.length + others.length > 0) return undefined;
  if (wide.period.kind === "day") return undefined;
  // «Trong năm (thường xuyên)» says no more than «thường xuyên» does.
  const own = isWholeYear(wide.period) && wide.period.year === undefined;
  return { ...item, schedules: [own ? work : { ...work, within: wide.period }] };
}

/** «Quý III năm 2026 chậm nhất ngày 30/12/2026»: what the day is for; «năm 2026 trước ngày 15/12»: its year. */
function named(r: Reader, { schedules: [wide], from, to }: Placed, item: Placed): Placed | undefined {
  if (wide?.kind !== "window" || wide.scope !== undefined || wide.period.kind === "range") return undefined;
  const { kind, year } = wide.period;
  if (kind === "day" || !item.schedules.every((one) => "period" in one && one.period.kind === "day")) return undefined;
  if (kind === "year") {
    const schedules = typeof year === "number" ? item.schedules.map((one) => withYear(one, year)) : item.schedules;
    return schedules.every((one, at) => one !== item.schedules[at]) ? { ...item, schedules, from } : undefined;
  }
  r.notes.push({ code: "scope-kept", from, to, params: undefined });
  const period = textOf(r, from, to);
  // «Quý III chậm nhất ngày 30/12 đối với cấp xã» is for both.
  const scopeOf = ({ scope }: SimpleSchedule): string => (scope === undefined ? period : `${period}, ${scope}`);
  return { ...item, schedules: item.schedules.map((one) => qualified(one, { scope: scopeOf(one) })) };
}

/** In brackets right behind, right before its bound, or by when the same work is to be done. */
function attached(r: Reader, wide: Placed, { from }: Placed): boolean {
  const { tokens } = r;
  if (from === wide.to + 1 && tokens[wide.to]?.word === "(") return true;
  const [joint, first] = [tokens[wide.to] as Token, tokens[from]?.word ?? ""];
  const next = from === wide.to + 1;
  if (next && dashes.has(joint.word) && wide.schedules.every(isCounted)) return true;
  // «Mỗi quý 1 lần: tháng 3, tháng 6, tháng 9, tháng 12»
  if (next && joint.word === ":" && wide.schedules.every(isBare)) return true;
  // «Quý II/2026 ngày 15/6»
  if (from === wide.to && first === "ngày") return true;
  const behind = from === wide.to || (next && joint.word === ",");
  if (first !== "hoàn") return behind && bounds.has(first);
  // «Quý I⏎Hoàn thành trước ngày 31/3»: a line may say it as well.
  return behind || (next && (joint.word === "và" || isLineEnd(joint)));
}

/** «02 lần/năm - tháng 6 và tháng 12»: a sign behind so many times a year, before the times themselves. */
const dashes: ReadonlySet<string> = new Set(["-", "·", ","]);

function isCounted(one: SimpleSchedule): boolean {
  return one.kind === "recurring" && one.every.unit === "year" && one.times !== undefined;
}

const bounds: ReadonlySet<string> = /* @__PURE__ */ wordSet("trước chậm muộn vào không");

/** Whether each of the second is a time inside the one period of the first. */
function within([wide, ...others]: readonly SimpleSchedule[], narrow: readonly SimpleSchedule[]): boolean {
  if (others.length > 0 || wide?.scope !== undefined || wide?.condition !== undefined) return false;
  return narrow.every((one) => {
    // «Quý I, trước ngày 25/3 hằng năm»
    if (one.kind === "recurring") return wide?.kind === "window" && isDayIn(wide.period, one);
    if (one.kind !== "window" && one.kind !== "deadline") return false;
    if (wide?.kind === "deadline") return endsBy(wide.period, one.period);
    return wide?.kind === "window" && holdsPeriod(wide.period, one.period);
  });
}

/** Whether what comes once a year is due on a day of that month or longer of no printed year. */
function isDayIn(wide: PeriodRef, { every, due }: RecurringSchedule): boolean {
  if (every.unit !== "year" || every.interval > 1 || due?.month === undefined || due.nth === undefined) return false;
  if (wide.kind === "range" || wide.kind === "year" || wide.year !== undefined || due.nth < 1) return false;
  return due.month > 0 && holdsPeriod(wide, { kind: "day", month: due.month, day: due.nth });
}

/** «cuối năm vào ngày 25/11», «cuối quý II, trước ngày 25/6». */
function endsBy(end: PeriodRef, day: PeriodRef): boolean {
  if (!("part" in end) || end.part !== "end" || day.kind !== "day") return false;
  const { part: _, ...whole } = end;
  return holdsPeriod(whole, day) && (whole.kind !== "year" || day.month > 6);
}
