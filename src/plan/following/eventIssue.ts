import type { Issue, IssueValue } from "../../core/issue.ts";
import type { TaskEvent } from "../taskEvent.ts";
import type { FollowingIssueCode } from "../words/followingVi.ts";

/**
 * Makes an issue about an event: an error where the event could not be used, a warning where it needs a look.
 *
 * @param code - Name of the rule.
 * @param severity - Error or warning.
 * @param event - The event.
 * @param params - What the sentence needs beside the event's id and task.
 * @returns The issue, with the event's id in its path.
 */
export function eventIssue(
  code: FollowingIssueCode,
  severity: "error" | "warning",
  event: TaskEvent,
  params: Readonly<Record<string, IssueValue>>,
): Issue {
  return {
    code,
    severity,
    path: ["events", event.id],
    // An event that no schema read may say of no task what happened.
    params: { event: event.id, task: event.about?.task ?? null, ...params },
  };
}
