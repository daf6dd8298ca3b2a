import type { SimpleSchedule, Stretch } from "../schedule.ts";
import { holds } from "./holds.ts";

/**
 * Each as what repeats within a stretch that holds whole periods of it; `undefined` where any of them is no such thing.
 */
export function repeatedWithin(
  within: Stretch,
  schedules: readonly SimpleSchedule[],
): readonly SimpleSchedule[] | undefined {
  const found: SimpleSchedule[] = [];
  for (const one of schedules) {
    if (one.kind !== "recurring" || one.within || one.covers || !holds(within, one.every.unit)) return undefined;
    found.push({ ...one, within });
  }
  return found;
}
