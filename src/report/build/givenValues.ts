import type { PlainDate } from "../../core/plainDate.ts";
import type { Value } from "../tree/inline.ts";
import type { Telling } from "./telling.ts";
import { countValue, dayValue } from "./values.ts";

/** The day a report speaks of, as a figure: whoever makes the report chose it. */
export function asOfValue(asOf: PlainDate, { words, sources }: Telling): Value {
  const from = sources.add("as-of", words.report.frame.asOf, [{ rule: "day-given", date: asOf }]);
  return dayValue(asOf, words.language, from);
}

/** How far a report looks ahead, and the day it comes to. */
export function horizonValues(
  days: number,
  until: PlainDate,
  { words, sources }: Telling,
): { readonly days: Value; readonly date: Value } {
  const from = sources.add("horizon", words.report.frame.horizon, [
    { rule: "horizon-given", date: until, params: { days } },
  ]);
  return { days: countValue(days, words.language, { from }), date: dayValue(until, words.language, from) };
}
