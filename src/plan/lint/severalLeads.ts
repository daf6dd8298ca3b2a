import { findAgency } from "../findAgency.ts";
import type { Duty, Plan } from "../plan.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * Two bodies lead the same work and the plan does not say which part is whose. A group may lead, each member its own
 * share; a body named in brackets as part of another is not a second one.
 *
 * Bad: "Sở Thông tin và Truyền thông phối hợp với Văn phòng UBND tỉnh chủ trì."
 * Good: "Các sở, ban ngành chủ trì quy trình. Sở Thông tin và Truyền thông chủ trì thiết lập quy trình điện tử."
 */
export const severalLeads: LintRule = /* @__PURE__ */ taskRule(
  "several-leads",
  "warning",
  ({ id, assignments }, plan) => {
    const byProduct = new Map<string, Set<string>>();
    for (const { duties, deliverables } of assignments)
      for (const product of deliverables ?? [""])
        for (const duty of duties) {
          const leads = byProduct.get(product) ?? new Set();
          for (const agency of leadingUnits(duty, plan)) leads.add(agency);
          byProduct.set(product, leads);
        }
    const most = [...byProduct.values()].sort((a, b) => b.size - a.size)[0];
    return most === undefined || most.size < 2
      ? []
      : [{ at: [id, "assignments"], params: { task: id, agencies: [...most] } }];
  },
);

function leadingUnits(duty: Duty, plan: Plan): readonly string[] {
  if (duty.role !== "lead" || duty.scope !== undefined) return [];
  return duty.agencies
    .map((id) => findAgency(plan, id))
    .filter(({ kind }) => kind === "unit")
    .filter((unit) => unit.partOf === undefined || !duty.agencies.includes(unit.partOf))
    .map((unit) => unit.name);
}
