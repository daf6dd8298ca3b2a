import type { PlainDate } from "../../core/plainDate.ts";
import type { RequestProgress } from "../planProgress.ts";
import type { CoordinationRequestedEvent, TaskEvent } from "../taskEvent.ts";
import { byTime } from "./byTime.ts";
import { dayThatCounts } from "./dayThatCounts.ts";
import { eventIssue } from "./eventIssue.ts";
import type { Following } from "./following.ts";
import { judgeTime } from "./judgeTime.ts";

/**
 * Judges requests between agencies, each by its own due day: a coordinating agency is not late because the lead is.
 *
 * @param following - The call.
 * @param events - Events seen, by task.
 * @returns Requests in order of time.
 */
export function requestsOf(
  following: Following,
  events: ReadonlyMap<string, readonly TaskEvent[]>,
): readonly RequestProgress[] {
  const requests: { readonly on: PlainDate; readonly progress: RequestProgress }[] = [];
  for (const list of events.values()) {
    const answers = new Map<string, PlainDate>();
    const asked = list.filter((event) => event.kind === "coordination-requested");
    const ids = new Set(asked.map((event) => event.id));
    for (const event of list) {
      if (event.kind !== "coordination-answered") continue;
      if (!ids.has(event.request))
        following.issues.push(eventIssue("event-unknown-request", "error", event, { request: event.request }));
      else if (!answers.has(event.request)) answers.set(event.request, dayThatCounts(event));
    }
    for (const event of asked)
      requests.push({ on: event.on, progress: judgeRequest(following, event, answers.get(event.id)) });
  }
  return requests.sort(byTime).map(({ progress }) => progress);
}

function judgeRequest(
  following: Following,
  event: CoordinationRequestedEvent,
  answeredOn: PlainDate | undefined,
): RequestProgress {
  const { asOf, dueSoonDays = 7 } = following.options;
  return {
    request: event.id,
    task: event.about.task,
    ...(event.by === undefined ? {} : { from: event.by }),
    to: event.to,
    subject: event.subject,
    sentOn: dayThatCounts(event),
    ...(event.due === undefined ? {} : { due: event.due }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
    ...(event.due === undefined
      ? { time: "no-deadline" as const }
      : judgeTime(event.due, answeredOn, asOf, dueSoonDays)),
  };
}
