import type { PlainDate } from "../core/plainDate.ts";
import { twoDigits } from "../core/twoDigits.ts";
import { addDays } from "./addDays.ts";
import { plainDate } from "./plainDate.ts";
import type { YearlyDateLimit } from "./statutoryRule.ts";

/** The day a limit names in one year, and the last day that keeps it. */
export interface YearlyDate {
  /** The day named. */
  readonly named: PlainDate;
  /** The last day on which the limit is kept: the day before, where the act says "trước ngày". */
  readonly last: PlainDate;
}

/**
 * Finds a day that an act names for every year, in one year.
 *
 * @param limit - What the act says.
 * @param year - Four digits.
 * @returns The day named and the last day that keeps it.
 */
export function yearlyDate({ month, day, bound }: YearlyDateLimit, year: string): YearlyDate {
  const named = plainDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  return { named, last: bound === "before" ? addDays(named, -1) : named };
}
