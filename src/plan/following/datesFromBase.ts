import type { PlainDate } from "../../core/plainDate.ts";
import type { Step } from "../../core/step.ts";
import type { ScheduleBase } from "../assessOptions.ts";
import type { OccurrenceProgress } from "../planProgress.ts";
import type { Following } from "./following.ts";
import { schedulesOf } from "./schedulesOf.ts";

/**
 * Looks whether the product a schedule waits for is there: tasks 38 and 40 wait for a plan of task 1.
 *
 * @param following - The call, with the items assessed so far.
 * @param base - The product.
 * @returns The day it was done, if it was, and the step that says so.
 */
export function datesFromBase(
  following: Following,
  base: ScheduleBase,
): { readonly issuedOn?: PlainDate; readonly steps: readonly Step[] } {
  const params = { deliverable: base.part === undefined ? base.deliverable : `${base.deliverable} ${base.part}` };
  const issuedOn = doneOnOf(following, base);
  if (issuedOn === undefined) return { steps: [{ rule: "waits-for-deliverable", params }] };
  const rule = base.schedule === undefined ? "base-issued-without-dates" : "dates-from-deliverable";
  return { issuedOn, steps: [{ rule, date: issuedOn, params }] };
}

function doneOnOf(following: Following, base: ScheduleBase): PlainDate | undefined {
  for (const group of following.plan.groups)
    for (const task of group.tasks) {
      if (!task.deliverables.some((deliverable) => deliverable.id === base.deliverable)) continue;
      const schedules = schedulesOf(task, base.deliverable);
      const items = following.items.get(task.id)?.filter((item) => schedules.some((one) => one.id === item.schedule));
      return lastDone(items ?? [], base.part);
    }
  return undefined;
}

function lastDone(items: readonly OccurrenceProgress[], part: string | undefined): PlainDate | undefined {
  let last: PlainDate | undefined;
  for (const item of items) {
    const doneOn = part === undefined ? item.doneOn : item.shares?.find((share) => share.part === part)?.doneOn;
    if (doneOn === undefined) return undefined;
    if (last === undefined || doneOn > last) last = doneOn;
  }
  return last;
}
