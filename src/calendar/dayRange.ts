import { fail } from "../core/fail.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Period } from "./period.ts";
import { plainDate } from "./plainDate.ts";

/**
 * Gives the days from one to another, both inside, as a period.
 *
 * @param from - First day, `YYYY-MM-DD`.
 * @param to - Last day, `YYYY-MM-DD`.
 * @returns The period, key `2021-12-15..2022-03-14`.
 * @throws {@link KstthcError} `invalid-date`, or `range-reversed` when `to` is earlier.
 * @example
 * dayRange("2021-12-15", "2022-03-14").key // => "2021-12-15..2022-03-14"
 */
export function dayRange(from: PlainDate, to: PlainDate): Period {
  if (plainDate(from) > plainDate(to)) fail("range-reversed", { from, to }, { path: ["to"] });
  return { key: `${from}..${to}`, from, to };
}
