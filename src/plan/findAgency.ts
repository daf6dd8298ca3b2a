import { fail } from "../core/fail.ts";
import type { Agency, AgencyId } from "./agency.ts";
import type { Plan } from "./plan.ts";

/**
 * Finds an agency of a plan by its id. To find one by a name people write, use `matchAgency`.
 *
 * @param plan - The plan.
 * @param id - Id of the agency, `"so-tu-phap"`.
 * @returns The agency.
 * @throws {@link KstthcError} `unknown-agency` when the plan has none of that id.
 * @example
 * findAgency(quangNgai2022Plan, "so-tu-phap").name // => "Sở Tư pháp"
 */
export function findAgency(plan: Plan, id: AgencyId): Agency {
  return plan.agencies.find((agency) => agency.id === id) ?? fail("unknown-agency", { agency: id, plan: plan.id });
}
