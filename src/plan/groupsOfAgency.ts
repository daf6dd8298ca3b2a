import { foldKey } from "../core/foldKey.ts";
import type { Agency, AgencyId } from "./agency.ts";
import { findAgency } from "./findAgency.ts";
import type { Plan } from "./plan.ts";

/**
 * Lists the groups of a plan that a unit belongs to, as "Sở Tư pháp" belongs to "các sở, ban ngành". `memberOf` of the
 * agency decides where it is given; else a group of the unit's level whose name has the word that the unit's name
 * begins with. A unit of another kind, such as a newspaper, is in no group until `memberOf` says so.
 *
 * @param plan - The plan.
 * @param agency - Id of the unit.
 * @returns Groups in the order of the plan's agencies; none for a group or an open group itself.
 * @throws {@link KstthcError} `unknown-agency` when the plan has no agency of that id.
 * @example
 * groupsOfAgency(quangNgai2022Plan, "so-tu-phap").map((group) => group.id) // => ["so-ban-nganh"]
 */
export function groupsOfAgency(plan: Plan, agency: AgencyId): readonly Agency[] {
  const unit = findAgency(plan, agency);
  if (unit.kind !== "unit") return [];
  const groups = plan.agencies.filter((other) => other.kind === "group");
  if (unit.memberOf) return groups.filter((group) => unit.memberOf?.includes(group.id));
  const kind = wordsOf(unit.name)[0] ?? "";
  return groups.filter((group) => group.level === unit.level && wordsOf(group.name).includes(kind));
}

function wordsOf(name: string): readonly string[] {
  return foldKey(name).split(/[^\p{L}\p{N}]+/u);
}
