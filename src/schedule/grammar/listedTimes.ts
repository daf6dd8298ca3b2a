import type { RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import { dayOfYear } from "./dayOfYear.ts";
import { isBare } from "./isBare.ts";
import { isBullet } from "./isBullet.ts";
import { numbersTime } from "./numbersTime.ts";
import { isLineEnd } from "./partAt.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import type { Token } from "./token.ts";
import { withoutTimes } from "./withoutTimes.ts";
import { wordSet } from "./wordSet.ts";

/**
 * «02 lần/năm: lần 1 trước 30/6, lần 2 trước 30/11»: the times that a frequency counts, each with its number, are its
 * days, and the frequency has no due day of its own. Where they are more or fewer than it says, or of one year, the two
 * contradict each other.
 */
export function listedTimes(r: Reader, items: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < items.length; at++) {
    const every = items[at] as Placed;
    const numbered = items.slice(at + 1, endOfNumbered(r, items, at));
    if (numbered.length > 0) {
      const listed = daysOf(every, numbered) ? numbered : ofItsLine(every, numbered);
      const days = daysOf(every, listed);
      const { to, row } = listed.at(-1) as Placed;
      // A line of its own may be other work: joined to the one before, it is told, and contradicts nothing.
      const apart = row !== every.row;
      if (!days && !apart) r.problem ??= { code: "frequency-conflict", from: every.from, to, params: undefined };
      const from = isLineEnd(r.tokens[every.to] as Token) ? every.to + 1 : every.to;
      if (days && apart) r.notes.push({ code: "line-joined", from, to, params: undefined });
      found.push(...(days ?? [every, ...listed]));
      at += listed.length;
    } else found.push(every);
  }
  return found;
}

/** One past the last of the times right behind what comes so often a year, each with its number before it. */
function endOfNumbered({ tokens }: Reader, items: readonly Placed[], at: number): number {
  const { schedules, to } = items[at] as Placed;
  let next = at + 1;
  if (schedules.length > 1 || !isCounted(schedules[0])) return next;
  for (let end = to; next < items.length; next++) {
    const { from, to } = items[next] as Placed;
    if (next === at + 1 && isParted(tokens[end] as Token)) break;
    while (end < from && signs.has(tokens[end]?.word ?? "")) end++;
    if (!numbersTime(tokens, end, from)) break;
    end = to;
  }
  return next;
}

/** «- Hằng năm⏎- Lần 1: …», «hằng năm; lần 1: …»: an item of a list, and what a semicolon parts, is other work than the one before. */
function isParted(token: Token): boolean {
  return isBullet(token) || (token.word === ";" && !isLineEnd(token));
}

/**
 * «02 lần/năm: lần 1 …, lần 2 …⏎Đợt 1 …»: those on the line of the frequency, where the next one numbers other work.
 */
function ofItsLine({ row }: Placed, numbered: readonly Placed[]): readonly Placed[] {
  const own = numbered.filter((item) => item.row === row);
  return own.length > 0 ? own : numbered;
}

/** Each as a day of every period, where there are as many as the frequency says. */
function daysOf({ schedules: [every] }: Placed, listed: readonly Placed[]): readonly Placed[] | undefined {
  const found: Placed[] = [];
  let days = 0;
  for (const item of listed) {
    const schedules = item.schedules.flatMap((one) => dayOf(every as RecurringSchedule, one) ?? []);
    if (schedules.length < item.schedules.length) return undefined;
    days += schedules.length;
    found.push({ ...item, schedules, strong: true });
  }
  const { times = days } = every as RecurringSchedule;
  return days === times ? found : undefined;
}

/** A day of each year, or of each period of the frequency. */
function dayOf({ every: { unit } }: RecurringSchedule, one: SimpleSchedule): RecurringSchedule | undefined {
  if (unit === "year") return dayOfYear(one);
  return one.kind === "recurring" && one.every.unit === unit && one.due ? one : undefined;
}

/** «02 lần/năm», «hằng năm». */
function isCounted(one: SimpleSchedule | undefined): boolean {
  return one?.kind === "recurring" && one.every.interval === 1 && isBare(withoutTimes(one));
}

/** What may stand before such a number. */
const signs: ReadonlySet<string> = /* @__PURE__ */ wordSet(": , ; ( ) - + • và");
