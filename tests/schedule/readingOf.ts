import type { OccurrenceOptions } from "../../src/schedule/occurrence.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";

/** What a phrase comes to: its key and its due days, "-" where nothing falls due; of many the first, last and how many. */
export function readingOf(phrase: string, plan: OccurrenceOptions): readonly [key: string, dues: string] {
  const read = safeParseSchedule(phrase.replaceAll("\\n", "\n"));
  if (!read.ok) return ["từ chối", ""];
  const days = occurrences(read.value, plan).map(({ due }) => due ?? "-");
  const few = days.length <= 14;
  return [scheduleKey(read.value), few ? days.join(" ") : `${days[0]} … ${days.at(-1)} (${days.length})`];
}
