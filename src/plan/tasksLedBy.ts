import type { AgencyId } from "./agency.ts";
import { type DutyOptions, dutiesOf } from "./dutiesOf.ts";
import type { Plan, Task } from "./plan.ts";

/**
 * Lists the tasks an agency leads (chủ trì), alone or with others.
 *
 * @param plan - The plan.
 * @param agency - Id of the agency.
 * @param options - Whether to add what its groups lead, such as "các sở, ban ngành".
 * @returns Tasks in printed order, each once.
 * @throws {@link KstthcError} `unknown-agency` when the plan has no agency of that id.
 * @example
 * tasksLedBy(quangNgai2022Plan, "so-tu-phap").map((task) => task.id) // => ["27", "35"]
 * tasksLedBy(quangNgai2022Plan, "so-tu-phap", { throughGroups: true }).length // => 11
 */
export function tasksLedBy(plan: Plan, agency: AgencyId, options: DutyOptions = {}): readonly Task[] {
  const led = dutiesOf(plan, agency, options).filter(({ duty }) => duty.role === "lead");
  return [...new Set(led.map(({ task }) => task))];
}
