import type { AgencyId } from "../agency.ts";
import type { Duty, Task, TaskSchedule } from "../plan.ts";
import type { Role } from "../role.ts";
import { shareDeliverable } from "./shareDeliverable.ts";

/** Who owes what a schedule asks for. */
export interface Owing {
  /** Agencies that answer for it, units or groups: the leads, or everyone who owes it where no lead is printed. */
  readonly owners: readonly AgencyId[];
  /** Duties to which each member of a group, or each named unit, owes a share of its own. */
  readonly duties: readonly Duty[];
}

/** Roles that serve another's work: they are judged by the requests made to them, never by the task's due day. */
const supporting: ReadonlySet<Role> = new Set([
  "coordinate",
  "monitor",
  "guide",
  "urge",
  "inspect",
  "evaluate",
  "direct",
  "accountable",
]);

/**
 * Tells whether a duty brings a product of its own. One without a printed role does: the plan names who is to act.
 *
 * @param duty - Duty of a task.
 * @returns Whether its agencies owe something by the task's due day.
 */
export function owes(duty: Duty): boolean {
  return duty.role === undefined || !supporting.has(duty.role);
}

/**
 * Reads from the statements of a task who owes what one of its schedules asks for.
 *
 * @param task - The task.
 * @param schedule - One of its schedules; absent: the plan prints none.
 * @returns Owners and owing duties, in printed order.
 */
export function owingOf(task: Task, schedule: TaskSchedule | undefined): Owing {
  const duties: Duty[] = [];
  for (const assignment of task.assignments) {
    if (!shareDeliverable(assignment.deliverables, schedule?.deliverables)) continue;
    for (const duty of assignment.duties) if (owes(duty)) duties.push(duty);
  }
  const leads = duties.filter((duty) => duty.role === "lead");
  const owners = (leads.length > 0 ? leads : duties).flatMap((duty) => duty.agencies);
  return { owners: owners.length > 1 ? [...new Set(owners)] : owners, duties };
}
