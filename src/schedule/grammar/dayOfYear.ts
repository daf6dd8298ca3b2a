import { dueRule, recurring, yearlyRule } from "../phrases/combineDue.ts";
import type { NamedPeriod, RecurringSchedule, SimpleSchedule } from "../schedule.ts";

const yearly = { unit: "year", interval: 1 } as const;

/**
 * A day of the year, or where `months` allows it a whole month or quarter, as what comes in each year; `undefined`
 * where it is of one year.
 */
export function dayOfYear(one: SimpleSchedule, months = true): RecurringSchedule | undefined {
  if (one.kind === "recurring") return one.every.unit === "year" && one.due?.month !== undefined ? one : undefined;
  if ((one.kind !== "window" && one.kind !== "deadline") || one.period.kind === "range") return undefined;
  const { period } = one;
  if (period.year !== undefined) return undefined;
  if (period.kind === "day")
    return recurring(yearly, dueRule(yearlyRule(period), one.kind === "deadline" ? one.bound : "by", undefined));
  return months && one.kind === "window" && isWhole(period) ? recurring({ ...yearly, within: period }) : undefined;
}

/** A month or a quarter, not a part of one. */
function isWhole(period: NamedPeriod): boolean {
  return (period.kind === "month" || period.kind === "quarter") && period.part === undefined;
}
