import type { AgencyId } from "../../plan/agency.ts";
import type { Directory } from "../../plan/directory.ts";
import { dutiesOf, type PlacedDuty } from "../../plan/dutiesOf.ts";
import type { Plan } from "../../plan/plan.ts";

/**
 * What a plan asks of an agency: what names it, and what its groups are asked. A unit of the directory belongs to the
 * groups it names there, one of the plan to those its name or the plan shows.
 */
export function dutiesOfAgency(plan: Plan, agency: AgencyId, directory: Directory | undefined): readonly PlacedDuty[] {
  const unit = directory?.units.find(({ id }) => id === agency);
  const isNamed = plan.agencies.some(({ id }) => id === agency);
  if (isNamed || unit === undefined) return dutiesOf(plan, agency, { throughGroups: true });
  const groups = plan.agencies.filter(({ id }) => unit.memberOf.includes(id));
  return groups.flatMap(({ id }) => dutiesOf(plan, id).map((placed) => ({ ...placed, through: id })));
}
