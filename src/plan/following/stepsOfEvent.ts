import type { Step } from "../../core/step.ts";
import type { TaskEvent } from "../taskEvent.ts";
import { agencyName } from "./agencyName.ts";
import { countingProof } from "./dayThatCounts.ts";
import type { Following } from "./following.ts";

/**
 * Says what one event did: that it was used, and which day counts where that is not its own.
 *
 * @param following - The call, which knows the names of agencies.
 * @param event - What happened.
 * @returns One step, or two, in a list of the caller's own.
 */
export function stepsOfEvent(following: Following, event: TaskEvent): Step[] {
  const step: Step = { rule: `event-${event.kind}`, date: event.on, params: paramsOf(following, event) };
  const proof = countingProof(event);
  if (proof === undefined || proof.date === event.on) return [step];
  return [step, { rule: `counted-by-${proof.dateOf}`, date: proof.date, params: { event: event.id } }];
}

function paramsOf(following: Following, event: TaskEvent): Readonly<Record<string, string>> {
  const id = { event: event.id };
  if (event.kind === "extension-granted")
    return { ...id, until: event.until, authority: agencyName(following, event.authority) };
  if (event.kind === "extension-requested") return { ...id, until: event.until, reason: event.reason };
  return event.kind === "transferred" ? { ...id, to: agencyName(following, event.to) } : id;
}
