import { foldKey } from "../core/foldKey.ts";
import { checkSchedule } from "./checkSchedule.ts";
import { givenDay } from "./dating/givenDay.ts";
import type { KnownEvents } from "./occurrence.ts";
import type { Schedule } from "./schedule.ts";

/**
 * Lists the events whose day a schedule still waits for (sự kiện còn chờ): as long as one is missing, `occurrences`
 * leaves out what hangs on it. A name in `events` that is not among them, spelled as printed, dates nothing here.
 *
 * @param schedule - What the cell says.
 * @param known - The days already known, as `occurrences` takes them; absent: none.
 * @returns Names as printed, each once, in printed order; an event that is a period by name has its day and is not
 *   listed.
 * @throws {@link KstthcError} `schedule-required` for what is no schedule.
 * @example
 * const schedule = parseSchedule("Trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ");
 * awaitedEvents(schedule) // => ["ngày nhận đủ hồ sơ"]
 * awaitedEvents(schedule, { events: { "ngày nhận đủ hồ sơ": "2022-03-01" } }) // => []
 */
export function awaitedEvents(schedule: Schedule, known: KnownEvents = {}): readonly string[] {
  checkSchedule(schedule);
  const awaited = new Map<string, string>();
  for (const part of schedule.kind === "several" ? schedule.parts : [schedule]) {
    if ((part.kind !== "offset" && part.kind !== "event") || part.event === undefined || part.on !== undefined)
      continue;
    const key = foldKey(part.event);
    if (!awaited.has(key) && givenDay(part.event, known) === undefined) awaited.set(key, part.event);
  }
  return [...awaited.values()];
}
