import { endsOfPeriod } from "../endsOfPeriod.ts";
import { dueRule, recurring, yearlyRule } from "../phrases/combineDue.ts";
import type { RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import { holdsPeriod } from "./holdsPeriod.ts";

/**
 * «Tháng 11 hằng năm (từ ngày 01/11 đến ngày 09/11)», «quý I hằng năm (trước ngày 25/3)»: the narrower part, or the
 * day, of each year.
 */
export function partOfYear(
  [wide, ...others]: readonly SimpleSchedule[],
  [narrow, ...more]: readonly SimpleSchedule[],
): RecurringSchedule | undefined {
  if (others.length > 0 || more.length > 0 || wide?.kind !== "recurring" || wide.every.unit !== "year")
    return undefined;
  const { within } = wide;
  if (wide.every.interval > 1 || within === undefined || within.kind === "open") return undefined;
  if ((narrow?.kind !== "window" && narrow?.kind !== "deadline") || narrow.scope !== undefined) return undefined;
  const { period } = narrow;
  if (!holdsPeriod(within, period)) return undefined;
  const ends = endsOfPeriod(period);
  if (ends.some((end) => end.year !== undefined)) return undefined;
  const year = { unit: "year", interval: 1 } as const;
  const bound = narrow.kind === "deadline" ? narrow.bound : "by";
  if (period.kind === "day")
    return recurring(year, dueRule(yearlyRule(period), bound, narrow.kind === "deadline" ? narrow.time : undefined));
  return narrow.kind === "window" ? recurring({ ...year, within: period }) : undefined;
}
