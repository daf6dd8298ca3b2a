import { owes } from "../following/owing.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * Several are named, none leads, and not just one of them has the work itself to do, so that nobody answers for the
 * whole. One agency alone, or one that the others only support, needs no such word.
 *
 * Bad: "Các sở, ban ngành. UBND cấp huyện." Good: "Sở Tư pháp chủ trì. UBND cấp huyện phối hợp.", "Sở Tư pháp thẩm định.
 * Các sở, ban ngành phối hợp."
 */
export const noLead: LintRule = /* @__PURE__ */ taskRule("no-lead", "warning", ({ id, assignments }) => {
  const duties = assignments.flatMap((assignment) => assignment.duties);
  const named = new Set(duties.flatMap((duty) => duty.agencies));
  const working = new Set(duties.filter(owes).flatMap((duty) => duty.agencies));
  const led = duties.some((duty) => duty.role === "lead");
  return led || named.size < 2 || working.size === 1
    ? []
    : [{ at: [id, "assignments"], params: { task: id, count: named.size } }];
});
