import { toEpochDay } from "../../calendar/epochDay.ts";
import { plainDate } from "../../calendar/plainDate.ts";
import { addTo, type Lists } from "../../core/addTo.ts";
import type { Issue } from "../../core/issue.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { TaskEvent } from "../taskEvent.ts";
import { byTime } from "./byTime.ts";
import { eventIssue } from "./eventIssue.ts";
import { eventReach } from "./eventReach.ts";

/**
 * Puts the events seen on a day in order of time, task by task. Events of one day keep the order given.
 *
 * @param events - What happened, in any order.
 * @param asOf - The day looked from; later events are left out.
 * @param issues - Where to say what is wrong with an event by itself.
 * @returns Events by task id.
 * @throws {@link KstthcError} `invalid-date` when an event has a day that does not exist.
 */
export function indexEvents(
  events: readonly TaskEvent[],
  asOf: PlainDate,
  issues: Issue[],
): ReadonlyMap<string, readonly TaskEvent[]> {
  const byTask: Lists<string, TaskEvent> = new Map();
  const ids = new Set<string>();
  for (const event of events) {
    for (const field of dayFields) checkDay(event, field);
    if (event.on > asOf) continue;
    if (ids.has(event.id)) {
      issues.push(eventIssue("duplicate-event", "error", event, {}));
      continue;
    }
    ids.add(event.id);
    // Events that came as JSON and were not read by a schema may be of any kind, about anything.
    if (!Object.hasOwn(eventReach, event.kind)) {
      const { kind }: { readonly kind: string } = event;
      issues.push(eventIssue("unknown-event-kind", "error", event, { kind, known: Object.keys(eventReach) }));
      continue;
    }
    if (typeof event.about?.task !== "string") {
      issues.push(eventIssue("event-without-task", "error", event, {}));
      continue;
    }
    checkEvidence(event, asOf, issues);
    addTo(byTask, event.about.task, event);
  }
  for (const list of byTask.values()) list.sort(byTime);
  return byTask;
}

const dayFields = ["on", "until", "due"] as const;

/** Refuses a day that does not exist, naming the event and the field. */
function checkDay(event: TaskEvent, field: (typeof dayFields)[number]): void {
  const days: Readonly<Partial<Record<(typeof dayFields)[number], PlainDate>>> = event;
  const value = days[field];
  if (value === undefined && field !== "on") return;
  toEpochDay(value as PlainDate, ["events", event.id, field]);
}

function checkEvidence(event: TaskEvent, asOf: PlainDate, issues: Issue[]): void {
  for (const proof of event.evidence ?? []) {
    if (proof.expires !== undefined && proof.expires < asOf)
      issues.push(eventIssue("evidence-expired", "warning", event, { expires: proof.expires }));
    if (proof.date !== undefined && plainDate(proof.date) > event.on)
      issues.push(eventIssue("evidence-after-event", "warning", event, { date: proof.date }));
  }
}
