import type { RecurringSchedule, SimpleSchedule } from "../schedule.ts";
import { dayOfYear } from "./dayOfYear.ts";
import { isBare } from "./isBare.ts";
import { withoutTimes } from "./withoutTimes.ts";

/** How many due days a year what repeats has, where their days may all be written out. */
const timesAYear: Readonly<Partial<Record<RecurringSchedule["every"]["unit"], number>>> = {
  month: 12,
  quarter: 4,
  "half-year": 2,
  year: 1,
};

/**
 * «6 tháng, năm (trước ngày 15/6 và 15/12)», «hằng quý (25/3, 25/6, 25/9, 25/12)», «3 tháng/lần (tháng 3, 6, 9, 12)»:
 * the days or the months of each year in which what repeats is due, where there are as many of them as times a year.
 */
export function daysOfYear(
  wide: readonly SimpleSchedule[],
  narrow: readonly SimpleSchedule[],
): readonly SimpleSchedule[] | undefined {
  const [only, ...others] = wide;
  if (only?.kind !== "recurring" || only.every.interval > 1) return undefined;
  // «4 lần/năm (cuối mỗi quý)»: the same again, with its days.
  const [one] = narrow;
  if (wide.length + narrow.length === 2 && one?.kind === "recurring" && only.times !== undefined)
    return only.every.unit === "year" && only.times === timesAYear[one.every.unit] ? narrow : undefined;
  // «02 lần/năm - tháng 6 và tháng 12»: the periods are the times.
  const counted = others.length === 0 && only.times === narrow.length;
  const bare = counted ? isBare(withoutTimes(only)) : wide.every(isBare);
  const often = timesAYear[only.every.unit];
  const days = others.length > 0 ? wide.length : often === 1 ? narrow.length : often;
  if (!bare || narrow.length < 2 || narrow.length !== days) return undefined;
  const found = narrow.flatMap((one) => dayOfYear(one, others.length === 0) ?? []);
  return found.length === narrow.length ? found : undefined;
}
