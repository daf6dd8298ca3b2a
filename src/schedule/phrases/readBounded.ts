import { comparePeriods } from "../grammar/comparePeriods.ts";
import { joinNeighbours } from "../grammar/joinNeighbours.ts";
import { periodBefore } from "../grammar/periodBefore.ts";
import {
  attempt,
  back,
  begins,
  behind,
  is,
  isOne,
  note,
  peek,
  type Reader,
  refuse,
  take,
  takeOne,
} from "../grammar/reader.ts";
import { shareYear } from "../grammar/shareYear.ts";
import { starts } from "../grammar/starts.ts";
import type { NamedPeriod, PeriodRef, SimpleSchedule, TimeOfDay } from "../schedule.ts";
import { recurring } from "./combineDue.ts";
import { isTimed } from "./isTimed.ts";
import { type Bound, readBound } from "./readBound.ts";
import { type BoundedDay, readDayBehind } from "./readDayBehind.ts";
import { readPeriods } from "./readPeriods.ts";
import { readStretchOf } from "./readStretchOf.ts";
import { readSuffix } from "./readSuffix.ts";
import { readTime } from "./readTime.ts";
import { readTimeOfDay } from "./readTimeOfDay.ts";
import { type Frequency, readEach, readUnit } from "./readUnits.ts";
import { wholeCycle } from "./wholeCycle.ts";
import { yearly } from "./yearly.ts";

/** Periods with what bounds them: «trước ngày 15/12», «trong quý II và quý III», «từ tháng 1 năm sau», «Quý I hằng năm». */
export function readBounded(r: Reader, bound: Bound): readonly SimpleSchedule[] | undefined {
  const from = r.at;
  const before = readTimeOfDay(r);
  const ended = bound.kind === "before" || bound.kind === "by";
  const standing = ended ? "ended" : bound.kind === "none" && from > 0 ? "free" : "bounded";
  const periods = readPeriods(r, standing) ?? readPlanYear(r, bound);
  if (!periods || (bound.kind === "none" && aroundTheClock(r, from, periods))) return back(r, from);
  const only = bound.kind === "none" || bound.kind === "within" ? readDayBehind(r, periods) : undefined;
  if (only) return ofOneDay(only, before ?? readTimeBehind(r, [only.day]));
  const time = before ?? readTimeBehind(r, periods);
  const yearlong = readYearly(r, periods, bound, time);
  if (yearlong) return yearlong;
  if (bound.kind === "from") return readFrom(r, periods) ?? back(r, from);
  if (ended || time !== undefined) return deadlines(periods, bound, time) ?? back(r, from);
  return windows(r, from, periods, bound);
}

/** «24/7» by itself is round the clock as likely as the 24th of July. */
function aroundTheClock(r: Reader, from: number, [day]: readonly PeriodRef[]): boolean {
  return day?.kind === "day" && day.day === 24 && day.month === 7 && r.at === from + 3 && behind(r, 3).word === "#";
}

function ofOneDay({ day, bound }: BoundedDay, time: TimeOfDay | undefined): readonly SimpleSchedule[] | undefined {
  const ended = bound.kind === "before" || bound.kind === "by" || time !== undefined;
  return ended ? deadlines([day], bound, time) : [{ kind: "window", period: day }];
}

/** «30/6/2026 17:00», «ngày 15/12 (17 giờ)». */
function readTimeBehind(r: Reader, periods: readonly PeriodRef[]): TimeOfDay | undefined {
  if (periods.length > 1 || periods[0]?.kind !== "day" || !begins(r, starts.lead | starts.time)) return undefined;
  const from = r.at;
  const sign = takeOne(r, ["(", ","]);
  take(r, "lúc");
  const time = readTime(r);
  // «Trước ngày 10/01, 16 giờ thứ Năm hằng tuần»: the hour of the day behind it.
  if (time === undefined || (sign === "," && begins(r, starts.due | starts.each | starts.bound))) return back(r, from);
  return sign !== "(" || take(r, ")") ? time : back(r, from);
}

/** «trong năm», «hết năm», «trước năm»? Only with a bound does «năm» alone mean the plan's year. */
function readPlanYear(r: Reader, bound: Bound): readonly PeriodRef[] | undefined {
  if (bound.kind !== "within" && bound.kind !== "by") return undefined;
  // «kết thúc năm học», «hết năm tài chính» are no calendar year.
  return !isOne(r, ["học", "tài"], 1) && take(r, "năm") ? [{ kind: "year" }] : undefined;
}

/** «tháng 6, tháng 12 hằng năm»: the frequency behind the periods. */
function readYearly(
  r: Reader,
  periods: readonly PeriodRef[],
  bound: Bound,
  time: TimeOfDay | undefined,
): readonly SimpleSchedule[] | undefined {
  const from = r.at;
  const every = readSuffix(r);
  const one = every && every.length > 1 ? readYearFirst(r, from) : every?.[0];
  if (!one) return back(r, from);
  const daily = periods.every((period) => period.kind === "day");
  if (one.unit !== "year" && !(one.unit === "half-year" && daily)) {
    if (daily && behind(r, 1).word !== ")") refuse(r, "frequency-conflict");
    return back(r, from);
  }
  const { at } = r;
  const [within = one] = readStretchOf(r, [one]);
  // «quý II, | hằng năm, trước ngày 30/11»: behind a comma a frequency with its own time is a time of its own.
  if (within === one && r.tokens[from]?.word === "," && isTimed(r)) return back(r, from);
  const bounded = yearly(within, periods, bound, time);
  if (bounded) return bounded;
  back(r, at);
  const plain = within === one ? undefined : yearly(one, periods, bound, time);
  if (plain) return plain;
  // «tháng 3, 6, 9, 12 hằng năm, | ít nhất 2 lần trong năm»
  const first = one.times === undefined ? undefined : readYearFirst(r, from);
  return (first && yearly(first, periods, bound, time)) ?? back(r, from);
}

/**
 * «trước ngày 5/7 hằng năm, | hằng tháng»: the first of several frequencies is that of the day, the others are times of
 * their own.
 */
function readYearFirst(r: Reader, from: number): Frequency | undefined {
  back(r, from);
  const every = readEach(r) === undefined ? undefined : readUnit(r);
  return every?.unit === "year" && peek(r).word === "," ? every : undefined;
}

/** «từ … (đến …)»: a start, or with its end a window. */
function readFrom(r: Reader, periods: readonly PeriodRef[]): readonly SimpleSchedule[] | undefined {
  const [period] = periods;
  if (!period || periods.length > 1) return undefined;
  if (period.kind === "range") return [{ kind: "window", period }];
  const at = r.at;
  // «từ năm 2022, trước ngày 15/12 hằng năm»: the end would be another one each year.
  const end = attempt(r, (inner) => {
    const to = readEnd(inner, period);
    return begins(inner, starts.each) ? undefined : to;
  });
  const [range] = (end && shareYear(r, at, [{ kind: "range", from: period, to: end }])) ?? [];
  return range ? [{ kind: "window", period: range }] : [{ kind: "start", period }];
}

/** «…, muộn nhất là ngày 14.8», «, kết thúc trước ngày 6.1.2018», «đến trước tháng 6»: the end of what began. */
function readEnd(r: Reader, from: NamedPeriod): NamedPeriod | undefined {
  takeOne(r, [",", "và"]);
  if (is(r, "kết") && is(r, "thúc", 1)) r.at += 2;
  take(r, "vào");
  const bound = readBound(r);
  if (bound.kind !== "before" && bound.kind !== "by") return undefined;
  const [end, ...more] = readPeriods(r, "bounded") ?? readPlanYear(r, bound) ?? [];
  if (!end || end.kind === "range" || more.length > 0) return undefined;
  const last = bound.kind === "before" ? periodBefore(end) : end;
  return last && comparePeriods(from, last) < 0 ? last : undefined;
}

function deadlines(
  periods: readonly PeriodRef[],
  bound: Bound,
  time: TimeOfDay | undefined,
): readonly SimpleSchedule[] | undefined {
  if (periods.some((period) => period.kind === "range")) return undefined;
  const kind = bound.kind === "before" && time === undefined ? "before" : "by";
  return periods.map((period) =>
    time === undefined ? { kind: "deadline", bound: kind, period } : { kind: "deadline", bound: kind, period, time },
  );
}

function windows(r: Reader, from: number, periods: readonly PeriodRef[], bound: Bound): readonly SimpleSchedule[] {
  const cycle = wholeCycle(periods);
  const [first] = periods;
  if (cycle && first?.kind !== "range" && first?.year === undefined) return [recurring({ unit: cycle, interval: 1 })];
  // All of a year's quarters are each one of them, not one long stretch.
  const joined = cycle ? periods : joinNeighbours(periods);
  if (joined.length < periods.length) note(r, from, "periods-joined");
  return joined.map((period) => windowOf(period, bound));
}

/** «Cuối năm» says by when; «đầu», «giữa», and «vào cuối» the day itself. */
function windowOf(period: PeriodRef, bound: Bound): SimpleSchedule {
  return bound.kind === "none" && "part" in period && period.part === "end"
    ? { kind: "deadline", bound: "by", period }
    : { kind: "window", period };
}
