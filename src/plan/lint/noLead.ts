import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * Several are named and none leads, so that nobody answers for the whole. One agency alone needs no such word.
 *
 * Bad: "Các sở, ban ngành. UBND cấp huyện." Good: "Sở Tư pháp chủ trì. UBND cấp huyện phối hợp."
 */
export const noLead: LintRule = taskRule("no-lead", "warning", ({ id, assignments }) => {
  const duties = assignments.flatMap((assignment) => assignment.duties);
  const named = new Set(duties.flatMap((duty) => duty.agencies));
  const led = duties.some((duty) => duty.role === "lead");
  return led || named.size < 2 ? [] : [{ at: [id, "assignments"], params: { task: id, count: named.size } }];
});
