import type { Schedule } from "../../schedule/schedule.ts";

const dateless: ReadonlySet<Schedule["kind"]> = new Set([
  "by-plan",
  "by-regulation",
  "on-demand",
  "unscheduled",
  "event",
  "offset",
]);

/**
 * Tells whether a schedule names no day by itself though one may come: by a document, an event, a request.
 *
 * @param schedule - Schedule of a task.
 * @returns Whether its day is still to be determined; continuous work has none and waits for none.
 */
export function isDateless(schedule: Schedule): boolean {
  return schedule.kind === "several" ? schedule.parts.some(isDateless) : dateless.has(schedule.kind);
}
