import { leadsToDay } from "./leadsToDay.ts";
import type { Reader } from "./reader.ts";

/** Whether a day bounds something there: that is a time of its own, not a remark on another. */
export function boundsDay(r: Reader, from: number, to: number): boolean {
  const { tokens } = r;
  r.steps += to - from;
  for (let at = from; at < to; at++) if (leadsToDay(tokens, at)) return true;
  return false;
}
