import type { Issue } from "../../core/issue.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { AgencyId } from "../agency.ts";
import type { Extension } from "../planProgress.ts";
import type { ExtensionGrantedEvent, ExtensionRefusedEvent, ExtensionRequestedEvent } from "../taskEvent.ts";
import type { FollowingIssueCode } from "../words/followingVi.ts";
import { agencyName } from "./agencyName.ts";
import { dayThatCounts } from "./dayThatCounts.ts";
import { eventIssue } from "./eventIssue.ts";
import type { Following } from "./following.ts";

/** Any event about more time. */
export type ExtensionEvent = ExtensionRequestedEvent | ExtensionGrantedEvent | ExtensionRefusedEvent;

/** Extensions of one obligation so far. */
export interface ExtensionTrack {
  /** Due day now in force. */
  due: PlainDate | undefined;
  /** How many were granted. */
  granted: number;
  /** Every one asked for. */
  readonly list: Extension[];
}

/**
 * Takes one event about more time into account. An extension is asked for in writing before expiry and granted by
 * whoever gave the task; the request after expiry is flagged, and so is a grant nobody asked for or of another authority.
 *
 * @param following - The call: the names of agencies, and where to say what needs a look and was not said before.
 * @param track - Extensions so far; changed.
 * @param event - What happened.
 * @param givenBy - Who gave the task, where that is on record.
 * @returns Whether the event could be used.
 */
export function trackExtensions(
  following: Following,
  track: ExtensionTrack,
  event: ExtensionEvent,
  givenBy: AgencyId | undefined,
): boolean {
  const issues = following.said.has(event) ? [] : following.issues;
  const { due } = track;
  if (due === undefined) return refuse(issues, "extension-without-due", event, {});
  const day = dayThatCounts(event);
  const open = track.list.findLastIndex((extension) => extension.answer === "pending");
  const pending = track.list[open];

  if (event.kind === "extension-requested") {
    const afterExpiry = day > due;
    if (afterExpiry) issues.push(eventIssue("extension-after-expiry", "warning", event, { due, date: day }));
    const document = event.evidence?.find((proof) => proof.number !== undefined)?.number;
    track.list.push({
      askedOn: day,
      askedUntil: event.until,
      reason: event.reason,
      ...(document === undefined ? {} : { document }),
      afterExpiry,
      answer: "pending",
    });
    return true;
  }
  if (event.kind === "extension-refused") {
    if (pending === undefined) return refuse(issues, "extension-not-asked", event, {});
    track.list[open] = { ...pending, answer: "refused", answeredOn: day };
    return true;
  }
  if (event.until <= due) return refuse(issues, "extension-not-later", event, { due, until: event.until });
  if (pending === undefined) issues.push(eventIssue("extension-not-asked", "warning", event, {}));
  if (givenBy !== undefined && givenBy !== event.authority)
    issues.push(
      eventIssue("extension-other-authority", "warning", event, {
        authority: agencyName(following, event.authority),
        givenBy: agencyName(following, givenBy),
      }),
    );
  track.due = event.until;
  track.granted++;
  const granted: Extension = {
    ...(pending ?? { afterExpiry: day > due }),
    ordinal: track.granted,
    answer: "granted",
    answeredOn: day,
    until: event.until,
    authority: event.authority,
  };
  if (pending === undefined) track.list.push(granted);
  else track.list[open] = granted;
  return true;
}

function refuse(
  issues: Issue[],
  code: FollowingIssueCode,
  event: ExtensionEvent,
  params: Readonly<Record<string, string>>,
): false {
  issues.push(eventIssue(code, "error", event, params));
  return false;
}
