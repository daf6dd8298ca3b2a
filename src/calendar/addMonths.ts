import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import type { PlainDate } from "../core/plainDate.ts";
import { fromEpochDay, toEpochDay } from "./epochDay.ts";
import { wholeNumber } from "./wholeNumber.ts";

const dayInMilliseconds = 86_400_000;

/**
 * Adds months (tháng) to a day: the corresponding day, or the last one of a month that has no such day
 * (Civil Code art. 148.3).
 *
 * @param date - Civil day, `YYYY-MM-DD`.
 * @param months - Months, whole; negative counts back.
 * @returns The civil day.
 * @throws {@link KstthcError} `not-a-whole-number`; `invalid-date` outside the years 0001 to 9999.
 * @example
 * addMonths("2022-01-31", 1) // => "2022-02-28"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  // Plain Date arithmetic follows the machine's time zone and is off by a day where midnight is skipped; UTCDate is not.
  const start = new UTCDateMini(toEpochDay(date) * dayInMilliseconds);
  return fromEpochDay(addMonthsTo(start, wholeNumber(months, "months")).getTime() / dayInMilliseconds);
}
