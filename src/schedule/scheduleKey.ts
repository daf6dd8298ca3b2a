import type { DayRule } from "../calendar/dayRule.ts";
import { assertNever } from "../core/assertNever.ts";
import { foldKey } from "../core/foldKey.ts";
import { fourDigits } from "../core/fourDigits.ts";
import { twoDigits } from "../core/twoDigits.ts";
import { checkSchedule } from "./checkSchedule.ts";
import type {
  NamedPeriod,
  PeriodRef,
  RecurringSchedule,
  Schedule,
  SimpleSchedule,
  Stretch,
  UndatedSchedule,
  YearRef,
} from "./schedule.ts";

/**
 * Makes the canonical text of a schedule: equal for equal meanings, stable from release to release, fit for comparing
 * and for storing. A year that is not printed is `Y`, the one after it `Y+1`.
 *
 * @param schedule - Any schedule.
 * @returns Machine text: `2022-Q1`, `<2022-12-15`, `>=Y+1-01`, `R/quarter@M3D25`, `+5working-day(ngay ky)`.
 * @throws {@link KstthcError} `schedule-required` for what is no schedule.
 * @example
 * scheduleKey(parseSchedule("Quý I năm 2022")) // => "2022-Q1"
 * @example
 * scheduleKey(parseSchedule("Trước ngày 15/12/2022")) // => "<2022-12-15"
 * @example
 * scheduleKey(parseSchedule("Chậm nhất ngày 25 của tháng thứ ba của mỗi quý")) // => "R/quarter@M3D25"
 */
export function scheduleKey(schedule: Schedule): string {
  checkSchedule(schedule);
  return schedule.kind === "several" ? schedule.parts.map(simpleKey).join("|") : simpleKey(schedule);
}

function simpleKey(schedule: SimpleSchedule): string {
  const { scope, condition } = schedule;
  const key = bareKey(schedule);
  return `${scope === undefined ? "" : `[${foldKey(scope)}]`}${key}${condition === undefined ? "" : `?${foldKey(condition)}`}`;
}

function bareKey(schedule: SimpleSchedule): string {
  switch (schedule.kind) {
    case "window":
      return periodKey(schedule.period);
    case "deadline":
      return `${schedule.bound === "before" ? "<" : "<="}${periodKey(schedule.period)}${timeKey(schedule.time)}`;
    case "start":
      return `>=${periodKey(schedule.period)}`;
    case "recurring":
      return recurringKey(schedule);
    case "offset": {
      const sign = schedule.direction === "after" ? "+" : "-";
      return `${sign}${schedule.length.amount}${schedule.length.unit}(${foldKey(schedule.event ?? "")})`;
    }
    case "event":
      return `${schedule.relation}(${foldKey(schedule.event)})`;
    case "continuous":
    case "by-plan":
    case "by-regulation":
    case "on-demand":
    case "unscheduled":
      return undatedKey(schedule);
    default:
      return assertNever(schedule);
  }
}

function undatedKey({ kind, basis, within }: UndatedSchedule): string {
  const stretch = within === undefined ? "" : `/${stretchKey(within)}`;
  return `${kind}${basis === undefined ? "" : `(${foldKey(basis)})`}${stretch}`;
}

/** Key of a stretch: that of its period, `2022-Q2..` where it has no end. */
function stretchKey(stretch: Stretch): string {
  return stretch.kind === "open" ? `${periodKey(stretch.from)}..` : periodKey(stretch);
}

/** Key of a period: `2022-Q1`, `Y-02`, `2022-Q4..2023-Q2`. */
function periodKey(period: PeriodRef): string {
  if (period.kind === "range") return `${periodKey(period.from)}..${periodKey(period.to)}`;
  const part = "part" in period && period.part !== undefined ? `.${period.part}` : "";
  return `${yearKey(period.year)}${withinKey(period)}${part}`;
}

function withinKey(period: NamedPeriod): string {
  switch (period.kind) {
    case "day":
      return `-${twoDigits(period.month)}-${twoDigits(period.day)}`;
    case "month":
      return `-${twoDigits(period.month)}`;
    case "quarter":
      return `-Q${period.quarter}`;
    case "half-year":
      return `-H${period.half}`;
    case "first-months":
      return `-M01..M${twoDigits(period.months)}`;
    case "year":
      return "";
    default:
      return assertNever(period);
  }
}

function yearKey(year: YearRef | undefined): string {
  if (typeof year === "number") return fourDigits(year);
  return year === undefined ? "Y" : year === "next" ? "Y+1" : "Y-1";
}

function recurringKey({ every, due, within, times, covers }: RecurringSchedule): string {
  const interval = every.interval === 1 ? "" : every.interval;
  const part = within === undefined ? "" : `/${stretchKey(within)}`;
  const often = times === undefined ? "" : `*${times}`;
  const day = due === undefined ? "" : `${due.bound === "by" ? "@" : "<"}${ruleKey(due)}${timeKey(due.time)}`;
  const data = covers === undefined ? "" : `#${ruleKey(covers.from)}..${ruleKey(covers.to)}`;
  return `R/${interval}${every.unit}${part}${often}${day}${data}`;
}

function ruleKey({ shift = 0, month, nth, counting }: DayRule): string {
  const later = shift === 0 ? "" : shift > 0 ? `+${shift}` : String(shift);
  return `${later}${month === undefined ? "" : `M${month}`}${counting === "working-days" ? "W" : "D"}${nth}`;
}

function timeKey(time: string | undefined): string {
  return time === undefined ? "" : `T${time}`;
}
