import type { Period } from "../../calendar/period.ts";
import { dayOfMonths, resolveDayRule } from "../../calendar/resolveDayRule.ts";
import { year } from "../../calendar/year.ts";
import { fail } from "../../core/fail.ts";
import type { Step } from "../../core/step.ts";
import { isPartOfYear } from "../isPartOfYear.ts";
import type { Occurrence, OccurrenceOptions } from "../occurrence.ts";
import type { PeriodRef, RecurringSchedule, Stretch } from "../schedule.ts";
import { byRule, type Draft, dated } from "./dueDay.ts";
import { monthsEvery } from "./monthsEvery.ts";
import { periodSteps } from "./periodSteps.ts";
import { reportingOccurrences } from "./reportingOccurrences.ts";
import { resolvePeriod } from "./resolvePeriod.ts";
import { resolveStretch } from "./resolveStretch.ts";
import { seriesPeriods } from "./seriesPeriods.ts";

/** What repeats: one occurrence for each period that begins in the horizon. */
export function recurringOccurrences(schedule: RecurringSchedule, options: OccurrenceOptions): readonly Occurrence[] {
  const { covers, due, every, times, within } = schedule;
  if (within && !isPartOfYear(every.unit, within)) return inStretch(schedule, within, options);
  if (every.unit === "reporting-period") return reportingOccurrences(schedule, options);
  const { calendar, planYear } = options;
  const months = monthsEvery(every);
  const often: Step | undefined = times === undefined ? undefined : { rule: "times-a-period", params: { times } };
  return seriesPeriods(every, options).map((period, n) => {
    const step: Step = { rule: "period-of-series", params: { period: period.key } };
    const steps = often ? [step, often] : [step];
    if (covers) return dataWindow(covers, period, steps, options);
    if (within) return dated(partOfYear(within, period, steps), options);
    if (!due) return dated(byEnd(period, steps), options);
    const day =
      months === undefined
        ? resolveDayRule(due, period, calendar)
        : dayOfMonths(due, planYear * 12 + n * months, months, calendar);
    return dated(byRule(due, day, period, steps, options), options);
  });
}

/**
 * «hằng quý trong năm 2022», «hằng năm, giai đoạn 2021-2025», «hằng quý từ quý II/2022»: the series of that stretch, to its
 * own end; from the plan's year on where that lies inside it, since what an earlier plan asked for is not asked for again.
 */
function inStretch(
  { within: _, ...series }: RecurringSchedule,
  stretch: Stretch,
  options: OccurrenceOptions,
): readonly Occurrence[] {
  const { from, to } = resolveStretch(stretch, options);
  const january = year(options.planYear).from;
  const first = from < january && january <= to ? january : from;
  const horizon = stretch.kind === "open" ? (options.until ?? year(options.planYear).to) : options.until;
  const until = horizon !== undefined && horizon < to ? horizon : to;
  const all = recurringOccurrences(series, { ...options, planYear: Number(first.slice(0, 4)), until });
  return all.filter(({ window }) => window.to >= first);
}

function byEnd(period: Period, steps: readonly Step[]): Draft {
  const end: Step = { rule: "by-its-end", date: period.to };
  return { key: period.key, window: period, nominalDue: period.to, status: "official", steps: [...steps, end] };
}

/** «hằng năm vào quý I»: that part of the period's first year. */
function partOfYear(within: PeriodRef, whole: Period, steps: readonly Step[]): Draft {
  const yearOf = Number(whole.from.slice(0, 4));
  const part = resolvePeriod(within, yearOf);
  const supposed = periodSteps(within, yearOf);
  const all = [...steps, ...supposed.steps, { rule: "by-its-end", date: part.to }];
  return { key: part.key, window: part, nominalDue: part.to, status: supposed.status, steps: all };
}

/** The days that the figures of a report cover: nothing falls due by them. */
function dataWindow(
  { from, to }: NonNullable<RecurringSchedule["covers"]>,
  period: Period,
  steps: readonly Step[],
  { calendar }: OccurrenceOptions,
): Occurrence {
  const first = resolveDayRule(from, period, calendar);
  const last = resolveDayRule(to, period, calendar);
  if (last < first) fail("range-backwards", { value: `${first}..${last}` });
  const window: Period = { key: `${first}..${last}`, from: first, to: last };
  return {
    key: period.key,
    window,
    status: "official",
    derivation: [...steps, { rule: "data-covers", params: { from: first, to: last } }],
  };
}
