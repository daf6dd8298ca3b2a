import { civilCode } from "../../calendar/civilCode.ts";
import type { Certainty } from "../../core/certainty.ts";
import type { Step } from "../../core/step.ts";
import { endsOfPeriod } from "../endsOfPeriod.ts";
import type { NamedPeriod, PeriodRef } from "../schedule.ts";

/** What was supposed to turn a period's name into days, beyond the name itself. */
export interface Supposed {
  readonly steps: readonly Step[];
  readonly status: Certainty;
}

/** Says which year was taken and, for a part of a period, which rule: the law knows parts of months and years only. */
export function periodSteps(period: PeriodRef, planYear: number): Supposed {
  const ends = endsOfPeriod(period);
  const steps: Step[] = [];
  let status: Certainty = "official";
  if (ends.some((end) => end.year === undefined))
    steps.push({ rule: "in-plan-year", params: { year: String(planYear) } });
  if (ends.some((end) => typeof end.year === "string"))
    steps.push({ rule: "year-beside-plan-year", params: { year: String(planYear) } });
  for (const end of ends) {
    const step = partStep(end);
    if (!step) continue;
    steps.push(step);
    if (!step.source) status = "unverified";
  }
  return { steps, status };
}

function partStep(period: NamedPeriod): Step | undefined {
  if (!("part" in period) || period.part === undefined) return undefined;
  const { part } = period;
  if (part === "start" || part === "middle" || part === "end") {
    if (period.kind === "quarter") return { rule: "part-of-quarter-assumed" };
    const clause = period.kind === "month" ? "khoản 2" : "khoản 3";
    return { rule: "part-by-civil-code", source: civilCode(`Điều 146 ${clause}`) };
  }
  return { rule: part.endsWith("half") ? "half-month-assumed" : "week-of-month-assumed" };
}
