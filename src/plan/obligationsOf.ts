import type { PlainDate } from "../core/plainDate.ts";
import type { AgencyId } from "./agency.ts";
import type { Directory } from "./directory.ts";
import { owes } from "./following/owing.ts";
import { membersOf } from "./membersOf.ts";
import type { Duty, Plan } from "./plan.ts";
import type { Role } from "./role.ts";

/** One unit's part in one task. */
export interface Obligation {
  /** Id of the task. */
  readonly task: string;
  /** Id of the statement that says so. */
  readonly assignment: string;
  /** The unit, or an open group that the directory does not resolve. */
  readonly agency: AgencyId;
  /** The group through which it falls to the unit; absent: the plan names the unit. */
  readonly through?: AgencyId;
  /** Role; absent: none is printed. */
  readonly role?: Role;
  /** Which units of the group are meant, as printed; whether this one is among them is for the user to say. */
  readonly qualifier?: string;
  /** Whether it brings a product of its own by the task's due day, or serves another's work. */
  readonly owes: boolean;
}

/**
 * Turns "các sở, ban ngành", "UBND cấp huyện", "UBND cấp xã" into the obligations of each unit: most tasks of a control
 * plan name such a group.
 *
 * @param plan - The plan.
 * @param directory - The user's directory of units.
 * @param date - The day on which members are looked up.
 * @returns Obligations in printed order; a group without members on that day stands for itself.
 * @throws {@link KstthcError} `invalid-date` when there is no such day.
 * @example
 * const unit = (id) => ({ id, name: id, level: "province", kind: "unit", memberOf: ["so-ban-nganh"] });
 * const directory = { units: [unit("so-y-te"), unit("so-xay-dung")] };
 * obligationsOf(quangNgai2022Plan, directory, "2022-01-28")
 *   .filter(({ task, through }) => task === "8" && through === "so-ban-nganh")
 *   .map(({ agency, role, owes }) => `${agency} ${role} ${owes}`) // => ["so-y-te lead true", "so-xay-dung lead true"]
 */
export function obligationsOf(plan: Plan, directory: Directory, date: PlainDate): readonly Obligation[] {
  const members = new Map<AgencyId, readonly AgencyId[]>();
  for (const agency of plan.agencies)
    if (agency.kind !== "unit")
      members.set(
        agency.id,
        membersOf(agency.id, directory, date).map(({ id }) => id),
      );
  const spread = (base: Omit<Obligation, "agency">, id: AgencyId): readonly Obligation[] => {
    const units = members.get(id) ?? [];
    return units.length === 0 ? [{ ...base, agency: id }] : units.map((agency) => ({ ...base, agency, through: id }));
  };
  const statements = plan.groups.flatMap(({ tasks }) =>
    tasks.flatMap((task) => task.assignments.map((assignment) => ({ task, assignment }))),
  );
  return statements.flatMap(({ task, assignment }) =>
    assignment.duties.flatMap((duty) =>
      duty.agencies.flatMap((id) => spread({ task: task.id, assignment: assignment.id, ...roleOf(duty) }, id)),
    ),
  );
}

function roleOf(duty: Duty): Pick<Obligation, "role" | "qualifier" | "owes"> {
  const { role, qualifier } = duty;
  return {
    ...(role === undefined ? {} : { role }),
    ...(qualifier === undefined ? {} : { qualifier }),
    owes: owes(duty),
  };
}
