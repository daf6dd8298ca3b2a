import { firstMonths } from "../../calendar/firstMonths.ts";
import type { Period } from "../../calendar/period.ts";
import { reportingPeriod } from "../../calendar/reportingPeriod.ts";
import type { ReportingSpan } from "../../calendar/reportingRegime.ts";
import { resolveDayRule } from "../../calendar/resolveDayRule.ts";
import { fail } from "../../core/fail.ts";
import type { Step } from "../../core/step.ts";
import { weakest } from "../../core/weakest.ts";
import type { Occurrence, OccurrenceOptions } from "../occurrence.ts";
import type { RecurringSchedule } from "../schedule.ts";
import { byRule, dated } from "./dueDay.ts";
import { seriesPeriods } from "./seriesPeriods.ts";

const spans: readonly ReportingSpan[] = ["month", "quarter", "half-year", "nine-months", "year"];

/** «mỗi kỳ báo cáo»: every period that the regime has a report for, by the day it ends, the shorter first. */
export function reportingOccurrences(schedule: RecurringSchedule, options: OccurrenceOptions): readonly Occurrence[] {
  const { regime } = options;
  if (!regime) fail("regime-required", {}, { path: ["regime"] });
  const found: Occurrence[] = [];
  for (const span of spans) {
    const rule = regime.periods[span];
    if (!rule) continue;
    const perYear = span === "month" ? 12 : span === "quarter" ? 4 : span === "half-year" ? 2 : 1;
    for (const [n, period] of periodsOf(span, options).entries())
      if (rule.only?.includes((n % perYear) + 1) !== false) found.push(...reportOf(schedule, period, options));
  }
  return found.sort((a, b) => (a.window.to < b.window.to ? -1 : a.window.to > b.window.to ? 1 : 0));
}

function periodsOf(span: ReportingSpan, options: OccurrenceOptions): readonly Period[] {
  if (span !== "nine-months") return seriesPeriods({ unit: span, interval: 1 }, options);
  return seriesPeriods({ unit: "year", interval: 1 }, options).map(({ from }) =>
    firstMonths(Number(from.slice(0, 4)), 9),
  );
}

/** The due day of the cell where it has one, else the regime's; without either nothing falls due. */
function reportOf(schedule: RecurringSchedule, period: Period, options: OccurrenceOptions): readonly Occurrence[] {
  const { regime, calendar } = options;
  if (!regime) return [];
  const { due, status, source } = reportingPeriod(regime, period, calendar ? { calendar } : {});
  const steps: readonly Step[] = [
    { rule: "period-of-regime", params: { period: period.key, regime: regime.id }, source },
  ];
  const own = schedule.due;
  if (own) {
    const draft = byRule(own, resolveDayRule(own, period, calendar), period, steps, options);
    return [dated({ ...draft, status: weakest(draft.status, status) }, options)];
  }
  if (due === undefined) return [{ key: period.key, window: period, status, derivation: steps }];
  const derivation = [...steps, { rule: "due-by-regime", date: due, source }];
  return [dated({ key: period.key, window: period, nominalDue: due, status, steps: derivation }, options)];
}
