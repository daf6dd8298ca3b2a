import type { AgencyId } from "./agency.ts";
import { findAgency } from "./findAgency.ts";
import { groupsOfAgency } from "./groupsOfAgency.ts";
import type { Assignment, Duty, Plan, Task } from "./plan.ts";
import { tasksOf } from "./tasksOf.ts";

/** A duty with the place it stands in. */
export interface PlacedDuty {
  /** The task. */
  readonly task: Task;
  /** The statement of who does what. */
  readonly assignment: Assignment;
  /** The duty. */
  readonly duty: Duty;
  /** The group through which it falls to the agency; absent: the duty names the agency. */
  readonly through?: AgencyId;
}

/** Whose duties to list. */
export interface DutyOptions {
  /** Also duties of the groups it belongs to, such as "các sở, ban ngành"; absent: only those that name it. */
  readonly throughGroups?: boolean;
}

/**
 * Lists what a plan asks of an agency, role by role.
 *
 * @param plan - The plan.
 * @param agency - Id of the agency, or of a group.
 * @param options - Whether to add the duties of its groups.
 * @returns Duties in printed order.
 * @throws {@link KstthcError} `unknown-agency` when the plan has no agency of that id.
 * @example
 * const duties = dutiesOf(quangNgai2022Plan, "so-tu-phap");
 * duties.map(({ task, duty }) => `${task.id} ${duty.role}`) // => ["7 appraise", "27 lead", "35 lead"]
 */
export function dutiesOf(plan: Plan, agency: AgencyId, options: DutyOptions = {}): readonly PlacedDuty[] {
  const own = findAgency(plan, agency).id;
  const groups = options.throughGroups ? groupsOfAgency(plan, agency).map((group) => group.id) : [];
  const found: PlacedDuty[] = [];
  for (const task of tasksOf(plan))
    for (const assignment of task.assignments)
      for (const duty of assignment.duties) {
        const through = duty.agencies.includes(own) ? own : duty.agencies.find((id) => groups.includes(id));
        if (through === own) found.push({ task, assignment, duty });
        else if (through !== undefined) found.push({ task, assignment, duty, through });
      }
  return found;
}
