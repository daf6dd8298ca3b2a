import { addMonths } from "../../calendar/addMonths.ts";
import { dayRange } from "../../calendar/dayRange.ts";
import { month } from "../../calendar/month.ts";
import type { Period } from "../../calendar/period.ts";
import { reportingPeriod } from "../../calendar/reportingPeriod.ts";
import type { ReportingRegime } from "../../calendar/reportingRegime.ts";
import { year } from "../../calendar/year.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";

/** The days of one figure and how they were found. */
export interface Window {
  readonly days: Period;
  readonly derivation: readonly Step[];
}

/** The days a figure covers each of the three times it is given, under one reporting regime. */
export interface ReportingWindows {
  readonly period: Period;
  readonly regime: ReportingRegime;
  readonly inPeriod: Window;
  readonly yearToDate: Window;
  readonly samePeriodLastYear: Window;
}

/**
 * Finds the days of the three figures. The year to date begins where the regime's year does: on 15 December of the year
 * before under the regime of the 15th. Last year's days are this year's a year earlier, whatever regime was in force then,
 * so that the two can be compared.
 *
 * @throws `KstthcError` `not-a-reporting-period`, `regime-not-in-force`.
 */
export function reportingWindows(regime: ReportingRegime, period: Period): ReportingWindows {
  const { data } = reportingPeriod(regime, period);
  const wholeYear = year(Number(period.from.slice(0, 4)));
  const start = regime.periods.year === undefined ? wholeYear.from : reportingPeriod(regime, wholeYear).data.from;
  const window = (days: Period): Window => ({
    days,
    derivation: [
      {
        rule: "window",
        params: { from: days.from, to: days.to, period: period.key, regime: regime.id },
        source: regime.source,
      },
    ],
  });
  return {
    period,
    regime,
    inPeriod: window(data),
    yearToDate: window(dayRange(start, data.to)),
    samePeriodLastYear: window(dayRange(yearBefore(data.from), yearBefore(data.to))),
  };
}

/** The same day a year before; the last day of a month stays the last. */
function yearBefore(date: PlainDate): PlainDate {
  const monthEnd = (day: PlainDate): PlainDate => month(Number(day.slice(0, 4)), Number(day.slice(5, 7))).to;
  const before = addMonths(date, -12);
  return date === monthEnd(date) ? monthEnd(before) : before;
}
