import { addTo, type Lists } from "../../core/addTo.ts";
import type { Occurrence } from "../../schedule/occurrence.ts";
import type { Task, TaskSchedule } from "../plan.ts";
import type { AssignedEvent, TaskEvent } from "../taskEvent.ts";
import { isDateless } from "./isDateless.ts";
import type { Owing } from "./owing.ts";
import { scheduleMeant } from "./scheduleMeant.ts";

/** A piece of work given out under a schedule that has no dates of its own. */
export interface OpenedWork {
  /** The occurrence it opens. */
  readonly occurrence: Occurrence;
  /** Who owes it: whoever it was given to by name; absent: whoever the plan says. */
  readonly owing?: Owing;
}

/**
 * Lists what was given out under a schedule such as "đột xuất theo yêu cầu": one piece for each new occurrence key.
 *
 * @param task - The task.
 * @param schedule - One of its schedules; absent: the plan prints none.
 * @param events - Events of the task, in order of time.
 * @returns Pieces of work, in order of time.
 */
export function openedWork(
  task: Task,
  schedule: TaskSchedule | undefined,
  events: readonly TaskEvent[],
): readonly OpenedWork[] {
  if (schedule !== undefined && !isDateless(schedule.schedule)) return [];
  const byKey: Lists<string, AssignedEvent> = new Map();
  for (const event of events) {
    if (event.kind !== "assigned" || event.about.occurrence === undefined) continue;
    if (scheduleMeant(task, event) !== schedule) continue;
    addTo(byKey, event.about.occurrence, event);
  }
  return [...byKey].map(([key, assigned]) => open(key, assigned));
}

function open(key: string, assigned: readonly [AssignedEvent, ...AssignedEvent[]]): OpenedWork {
  const { on, due, id } = assigned[0];
  const occurrence: Occurrence = {
    key,
    window: { key: `${on}..${due ?? on}`, from: on, to: due ?? on },
    ...(due === undefined ? {} : { nominalDue: due, due }),
    status: "official",
    derivation: [{ rule: "opened-by-assignment", date: on, params: { event: id } }],
  };
  const owners = [...new Set(assigned.flatMap(({ about }) => about.agency ?? []))];
  return owners.length === 0 ? { occurrence } : { occurrence, owing: { owners, duties: [] } };
}
