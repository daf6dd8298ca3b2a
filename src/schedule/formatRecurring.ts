import type { DayRule } from "../calendar/dayRule.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import { twoDigits } from "../core/twoDigits.ts";
import { formatPeriod, type ScheduleSpeech } from "./formatPeriod.ts";
import { formatStretch } from "./formatStretch.ts";
import { isPartOfYear } from "./isPartOfYear.ts";
import type { DueRule, RecurringSchedule } from "./schedule.ts";

type Fill = (template: string, params: Readonly<Record<string, string>>) => string;

/**
 * Writes what repeats, with the day it is due.
 *
 * @param schedule - A recurring schedule.
 * @param words - Vietnamese or English.
 * @returns Text without a capital.
 */
export function formatRecurring(schedule: RecurringSchedule, words: ScheduleSpeech): string {
  const fill: Fill = (template, params) => fillTemplate(template, params, words.language);
  const { covers, due, within } = schedule;
  if (covers)
    return fill(words.schedule.covers, { from: edge(covers.from, words, fill), to: edge(covers.to, words, fill) });
  const bare = frequency(schedule, words, fill);
  const part = isPartOfYear(schedule.every.unit, within) ? within : undefined;
  const every = within && !part ? formatStretch(bare, within, words) : bare;
  if (part) {
    const period = formatPeriod(part, words);
    const { withinYear, withinYears } = words.schedule;
    return schedule.every.interval === 1 ? fill(withinYear, { period }) : fill(withinYears, { every, period });
  }
  return due ? fill(words.schedule.due, { every, day: boundedDay(schedule, due, words, fill) }) : every;
}

function frequency({ every, times }: RecurringSchedule, words: ScheduleSpeech, fill: Fill): string {
  const { everyFew, timesEvery, timesEveryFew, units } = words.schedule;
  const unit = units[every.unit];
  const count = String(every.interval);
  if (times === undefined)
    return every.interval === 1 ? words.schedule.every[every.unit] : fill(everyFew, { count, unit });
  const params = { times: String(times), count, unit };
  return fill(every.interval === 1 ? timesEvery : timesEveryFew, params);
}

function boundedDay(schedule: RecurringSchedule, due: DueRule, words: ScheduleSpeech, fill: Fill): string {
  const period = dayOfRule(schedule, due, words, fill);
  const { byDay, byTime, before, times } = words.schedule;
  if (due.time === undefined) return fill(due.bound === "before" ? before : byDay, { period });
  return fill(byTime, {
    time: due.time === "morning" || due.time === "afternoon" ? times[due.time] : due.time,
    period,
  });
}

function dayOfRule({ every }: RecurringSchedule, due: DueRule, words: ScheduleSpeech, fill: Fill): string {
  const { unit } = every;
  const shift = shiftText(due, words);
  if (unit === "week" && due.nth > 0 && due.counting === undefined) {
    const day = words.schedule.weekdays[due.nth - 1] ?? "";
    return shift === "" ? day : fill(words.schedule.ofUnit, { day, unit: words.schedule.units.week, shift });
  }
  const isDate =
    unit === "year" && due.month !== undefined && due.month > 0 && due.nth > 0 && due.counting === undefined;
  if (isDate)
    return formatPeriod(
      {
        kind: "day",
        month: due.month as number,
        day: due.nth,
        ...(due.shift === 1 ? { year: "next" } : due.shift === -1 ? { year: "previous" } : {}),
      },
      words,
    );
  const day = nthDay(due, words, fill);
  if (due.month !== undefined) {
    const month = nthMonth(due.month, words, fill);
    const few = every.interval > 1;
    return few
      ? fill(words.schedule.ofUnit, { day, unit: month, shift: "" })
      : fill(words.schedule.ofMonth, { day, month, unit: words.schedule.units[unit], shift });
  }
  const plain = unit === "month" && shift === "" && due.nth > 0 && due.counting === undefined;
  return plain ? day : fill(words.schedule.ofUnit, { day, unit: words.schedule.units[unit], shift });
}

function nthDay({ nth, counting }: DayRule, words: ScheduleSpeech, fill: Fill): string {
  const { firstDay, lastDay, firstWorkingDay, lastWorkingDay, ruleDay, workingDay } = words.schedule;
  if (counting === "working-days")
    return nth === -1 ? lastWorkingDay : nth === 1 ? firstWorkingDay : fill(workingDay, { day: String(nth) });
  return nth === -1 ? lastDay : nth === 1 && ruleDay === "" ? firstDay : fill(ruleDay, { day: twoDigits(nth) });
}

function nthMonth(month: number, words: ScheduleSpeech, fill: Fill): string {
  if (month === -1) return words.schedule.lastMonth;
  return month === 1 ? words.schedule.firstMonth : fill(words.schedule.nthMonth, { month: String(month) });
}

function shiftText({ shift }: DayRule, words: ScheduleSpeech): string {
  return shift === 1 ? words.schedule.later : shift === -1 ? words.schedule.earlier : "";
}

/** A first or last day of the data that a report covers. */
function edge(rule: DayRule, words: ScheduleSpeech, fill: Fill): string {
  const day = nthDay(rule, words, fill);
  if (rule.month === undefined) return fill(words.schedule.coversMonthDay, { day, shift: shiftText(rule, words) });
  const shift = rule.shift === undefined ? "" : words.schedule.years.previous;
  return fill(words.schedule.coversYearDay, { day, month: String(rule.month), shift });
}
