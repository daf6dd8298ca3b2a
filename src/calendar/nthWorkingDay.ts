import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { fromEpochDay, toEpochDay } from "./epochDay.ts";
import type { Period } from "./period.ts";
import { wholeNumber } from "./wholeNumber.ts";
import type { WorkCalendar } from "./workCalendar.ts";
import { placeOf, workTableOf } from "./workTable.ts";

/**
 * Finds a working day (ngày làm việc) of a period by its number: the first, the fifth, the last of the month.
 *
 * @param calendar - Days off and worked Saturdays, e.g. `vietnamCalendar`.
 * @param period - E.g. `month(2022, 2)`.
 * @param nth - 1 for the first, −1 for the last.
 * @returns The civil day.
 * @throws {@link KstthcError} `no-such-working-day` when the period has fewer; `outside-coverage`; `not-a-whole-number`.
 * @example
 * nthWorkingDay(vietnamCalendar, month(2022, 2), 1) // => "2022-02-07", the first day after Tết
 * nthWorkingDay(vietnamCalendar, month(2022, 4), -1) // => "2022-04-29"
 */
export function nthWorkingDay(calendar: WorkCalendar, period: Period, nth: number): PlainDate {
  const table = workTableOf(calendar);
  const first = table.before[placeOf(table, toEpochDay(period.from), calendar, period.from)] as number;
  const end = table.before[placeOf(table, toEpochDay(period.to), calendar, period.to) + 1] as number;
  const rank = wholeNumber(nth, "nth") > 0 ? first + nth - 1 : end + nth;
  if (nth === 0 || rank < first || rank >= end)
    fail("no-such-working-day", { nth, period: period.key, count: end - first }, { path: ["nth"] });
  return fromEpochDay(table.start + (table.nth[rank] as number));
}
