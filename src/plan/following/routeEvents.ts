import { addTo, type Lists } from "../../core/addTo.ts";
import type { Task } from "../plan.ts";
import type { ScheduledEvent, TaskEvent } from "../taskEvent.ts";
import type { Draft } from "./draft.ts";
import { eventIssue } from "./eventIssue.ts";
import { eventReach } from "./eventReach.ts";
import type { Following } from "./following.ts";
import { isDateless } from "./isDateless.ts";
import { scheduleMeant } from "./scheduleMeant.ts";

/**
 * Gives each event of a task to the obligations it speaks of. An event that could mean several occurrences, or names
 * what the task does not have, is said and given to none.
 *
 * @param following - The call.
 * @param task - The task.
 * @param drafts - Its obligations; their `events` are filled.
 * @param events - Events of the task, in order of time.
 */
export function routeEvents(
  following: Following,
  task: Task,
  drafts: readonly Draft[],
  events: readonly TaskEvent[],
): void {
  if (events.length === 0) return;
  const ofPlan = drafts.filter(({ origin }) => origin === "plan");
  const byKey: Lists<string, Draft> = new Map();
  for (const draft of drafts) if (draft.occurrence !== undefined) addTo(byKey, draft.occurrence.key, draft);
  for (const event of events) {
    if (!isAboutWork(following, task, event)) continue;
    const { occurrence } = event.about;
    give(following, event, occurrence === undefined ? ofPlan : (byKey.get(occurrence) ?? []), drafts);
  }
}

function give(following: Following, event: TaskEvent, among: readonly Draft[], all: readonly Draft[]): void {
  const targets = targetsOf(event, among);
  const single = event.about.occurrence !== undefined || !eventReach[event.kind].manyOccurrences;
  if (targets.length === 0) report(following, "event-unknown-occurrence", event, all);
  else if (targets.length > 1 && single) report(following, "event-target-ambiguous", event, all);
  else {
    if (targets.length > 1) following.ofMany.set(event, { used: false });
    for (const draft of targets)
      if (draft.events) draft.events.push(event);
      else draft.events = [event];
  }
}

function targetsOf(event: TaskEvent, among: readonly Draft[]): readonly Draft[] {
  const { schedule, occurrence } = event.about;
  const meant = schedule === undefined ? among : among.filter((draft) => draft.schedule?.id === schedule);
  const last = meant.at(-1);
  // A key that the continuous task and its check-in share means the check-in, which comes after it.
  return occurrence !== undefined && last?.origin === "check-in" ? [last] : meant;
}

/** Whether the event speaks of work or standing, and of what the plan has; what it does not have is said. */
function isAboutWork(following: Following, task: Task, event: TaskEvent): boolean {
  if (event.kind === "coordination-requested" || event.kind === "coordination-answered") return false;
  if (!isKnown(following, event)) return false;
  const { schedule } = event.about;
  if (schedule !== undefined && !task.schedules.some((one) => one.id === schedule)) {
    following.issues.push(eventIssue("event-unknown-schedule", "error", event, { schedule }));
    return false;
  }
  if (event.kind === "scheduled") checkDating(following, task, event);
  return event.kind !== "scheduled" && event.kind !== "happened";
}

function isKnown(following: Following, event: TaskEvent): boolean {
  if (following.options.directory === undefined) return true;
  const named = [event.about.agency, event.kind === "transferred" ? event.to : undefined];
  for (const agency of named)
    if (agency !== undefined && !following.agencies.has(agency)) {
      following.issues.push(eventIssue("event-unknown-agency", "error", event, { agency }));
      return false;
    }
  return true;
}

function checkDating(following: Following, task: Task, event: ScheduledEvent): void {
  const schedule = scheduleMeant(task, event);
  if (schedule === undefined) {
    const known = task.schedules.map((one) => one.id);
    following.issues.push(eventIssue("event-target-ambiguous", "error", event, { known }));
  } else if (!isDateless(schedule.schedule))
    following.issues.push(eventIssue("event-not-for-dated-schedule", "error", event, { schedule: schedule.id }));
}

function report(
  following: Following,
  code: "event-unknown-occurrence" | "event-target-ambiguous",
  event: TaskEvent,
  drafts: readonly Draft[],
): void {
  const known: string[] = [];
  for (const { schedule, occurrence } of drafts)
    if (occurrence !== undefined && (event.about.schedule ?? schedule?.id) === schedule?.id)
      known.push(schedule === undefined ? occurrence.key : `${schedule.id} ${occurrence.key}`);
  following.issues.push(eventIssue(code, "error", event, { occurrence: event.about.occurrence ?? "", known }));
}
