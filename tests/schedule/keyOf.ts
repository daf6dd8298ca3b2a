import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";

/** The key of what a cell says, or that it is refused. */
export function keyOf(text: string): string {
  const read = safeParseSchedule(text);
  return read.ok ? scheduleKey(read.value) : "refused";
}
