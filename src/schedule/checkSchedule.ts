import { fail } from "../core/fail.ts";
import { shownValue } from "../core/shownValue.ts";
import type { Schedule } from "./schedule.ts";

const kinds: Readonly<Record<Schedule["kind"], true>> = {
  window: true,
  deadline: true,
  start: true,
  recurring: true,
  offset: true,
  event: true,
  continuous: true,
  "by-plan": true,
  "by-regulation": true,
  "on-demand": true,
  unscheduled: true,
  several: true,
};

/**
 * Refuses what only a caller without types can give: text that was not parsed, nothing, a kind there is none of.
 *
 * @param schedule - What was given.
 * @throws {@link KstthcError} `schedule-required`.
 */
export function checkSchedule(schedule: Schedule): void {
  const value: unknown = schedule;
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  if (typeof kind !== "string" || !Object.hasOwn(kinds, kind))
    fail("schedule-required", { value: shownValue(kind ?? value) }, kind === undefined ? {} : { path: ["kind"] });
  if (schedule.kind === "several") schedule.parts.forEach(checkSchedule);
}
