import type { TaskEvent } from "./taskEvent.ts";

/** What happened, as it is stored: events on disk outlive this release. */
export interface StoredTaskEvents {
  /** Version of the stored form. */
  readonly format: "kstthc-task-events/1";
  /** The events, in any order. */
  readonly events: readonly TaskEvent[];
}

/**
 * Makes events fit for storing as JSON, under the version of their form. `parseTaskEvents` of `kstthc/schemas` reads
 * them back.
 *
 * @param events - What happened to the obligations of a plan.
 * @returns The events with their format.
 * @example
 * storedTaskEvents([]) // => { format: "kstthc-task-events/1", events: [] }
 */
export function storedTaskEvents(events: readonly TaskEvent[]): StoredTaskEvents {
  return { format: "kstthc-task-events/1", events };
}
