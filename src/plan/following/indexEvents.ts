import { plainDate } from "../../calendar/plainDate.ts";
import type { Issue } from "../../core/issue.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { TaskEvent } from "../taskEvent.ts";
import { byTime } from "./byTime.ts";
import { eventIssue } from "./eventIssue.ts";

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
  const byTask = new Map<string, TaskEvent[]>();
  const ids = new Set<string>();
  for (const event of events) {
    if (plainDate(event.on) > asOf) continue;
    if (ids.has(event.id)) {
      issues.push(eventIssue("duplicate-event", "error", event, {}));
      continue;
    }
    ids.add(event.id);
    checkEvidence(event, asOf, issues);
    const known = byTask.get(event.about.task);
    if (known) known.push(event);
    else byTask.set(event.about.task, [event]);
  }
  for (const list of byTask.values()) list.sort(byTime);
  return byTask;
}

function checkEvidence(event: TaskEvent, asOf: PlainDate, issues: Issue[]): void {
  for (const proof of event.evidence ?? []) {
    if (proof.expires !== undefined && proof.expires < asOf)
      issues.push(eventIssue("evidence-expired", "warning", event, { expires: proof.expires }));
    if (proof.date !== undefined && plainDate(proof.date) > event.on)
      issues.push(eventIssue("evidence-after-event", "warning", event, { date: proof.date }));
  }
}
