import type { Certainty } from "../core/certainty.ts";
import type { Citation } from "../core/citation.ts";
import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { weakest } from "../core/weakest.ts";
import { dayRange } from "./dayRange.ts";
import type { DayRule } from "./dayRule.ts";
import { daysInMonth } from "./daysInMonth.ts";
import type { Period } from "./period.ts";
import type { ReportingRegime, ReportingSpan } from "./reportingRegime.ts";
import { resolveDayRule } from "./resolveDayRule.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/** Which days a report covers and when it is due. */
export interface ReportingDates {
  /** Days the figures are taken from (thời gian lấy số liệu). */
  readonly data: Period;
  /** Last day to send the report; absent: the regime sets none. */
  readonly due?: PlainDate;
  /** The weakest of the regime's own status and, where working days are counted, the calendar's. */
  readonly status: Certainty;
  /** The act that says so. */
  readonly source: Citation;
}

/** Choices of `reportingPeriod`. */
export interface ReportingOptions {
  /** A due day of one's own, e.g. a province's, in place of the regime's. */
  readonly due?: DayRule;
  /** Needed by rules that count working days. */
  readonly calendar?: WorkCalendar;
}

/**
 * Finds which days a report of a period covers, and when it is due, under a reporting regime (chế độ báo cáo).
 *
 * @param regime - E.g. `decree09Reports`.
 * @param period - `month`, `quarter`, `halfYear`, `firstMonths(…, 9)` or `year`.
 * @param options - A due day of one's own; a calendar where working days are counted.
 * @returns The days of the figures, the due day, and how sure they are.
 * @throws {@link KstthcError} `not-a-reporting-period` when the period is none of these or the regime has no report
 *   for it; `regime-not-in-force`; `calendar-required`.
 * @example
 * reportingPeriod(decree09Reports, quarter(2022, 1)).data.key // => "2021-12-15..2022-03-14"
 * reportingPeriod(decree09Reports, quarter(2022, 1)).due // => "2022-03-25"
 */
export function reportingPeriod(
  regime: ReportingRegime,
  period: Period,
  options: ReportingOptions = {},
): ReportingDates {
  const place = placeInYear(period);
  const rule = place && regime.periods[place.span];
  if (!rule || rule.only?.includes(place.ordinal) === false)
    fail("not-a-reporting-period", { period: period.key, regime: regime.id });
  const { validFrom = period.to, validTo = period.to } = regime;
  if (period.to < validFrom || period.to > validTo)
    fail("regime-not-in-force", {
      period: period.key,
      regime: regime.id,
      from: regime.validFrom ?? "…",
      to: regime.validTo ?? "…",
    });
  const { calendar } = options;
  const data = dayRange(resolveDayRule(rule.from, period, calendar), resolveDayRule(rule.to, period, calendar));
  const dueRule = options.due ?? rule.due;
  return {
    data,
    ...(dueRule ? { due: resolveDayRule(dueRule, period, calendar) } : {}),
    status: weakest(regime.source.status),
    source: regime.source,
  };
}

const spans: readonly { readonly months: number; readonly span: ReportingSpan }[] = [
  { months: 1, span: "month" },
  { months: 3, span: "quarter" },
  { months: 6, span: "half-year" },
  { months: 9, span: "nine-months" },
  { months: 12, span: "year" },
];

/** Which of the year's reporting periods a period is: told by its days, whatever its key. */
function placeInYear({ from, to }: Period): { readonly span: ReportingSpan; readonly ordinal: number } | undefined {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const whole = from.endsWith("-01") && Number(to.slice(8)) === daysInMonth(Number(to.slice(0, 4)), last);
  const months = last - first + 1;
  const found = spans.find((item) => item.months === months);
  if (!whole || from.slice(0, 4) !== to.slice(0, 4) || !found || (first - 1) % months !== 0) return undefined;
  return { span: found.span, ordinal: (first - 1) / months + 1 };
}
