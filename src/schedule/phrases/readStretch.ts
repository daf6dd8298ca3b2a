import { back, is, peek, type Reader, take } from "../grammar/reader.ts";
import type { NamedPeriod } from "../schedule.ts";
import { readPeriods } from "./readPeriods.ts";

/**
 * The stretch right behind what has no due day: «thường xuyên trong năm 2022», «thường xuyên, trong quý II», «đột xuất năm
 * 2022». A list or a range is left to be a time of its own.
 */
export function readStretch(r: Reader): NamedPeriod | undefined {
  const from = r.at;
  take(r, ",");
  const inside = take(r, "trong");
  if (inside ? false : r.at > from || !is(r, "năm") || peek(r, 1).word !== "#") return back(r, from);
  const [period, ...more] = readPeriods(r, "free") ?? [];
  if (!period || more.length > 0 || period.kind === "range" || period.kind === "day") return back(r, from);
  const goesOn = is(r, "trở") || ((is(r, "và") || is(r, ",")) && (is(r, "các", 1) || is(r, "những", 1)));
  return goesOn ? back(r, from) : period;
}
