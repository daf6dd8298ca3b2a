import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A statement that names agencies and not what they do.
 *
 * Bad: "Các sở, ban ngành." Good: "Các sở, ban ngành thực hiện."
 */
export const noRole: LintRule = /* @__PURE__ */ taskRule("no-role", "info", ({ id, assignments }) =>
  assignments
    .filter(({ duties }) => duties.some((duty) => duty.role === undefined))
    .map((assignment) => ({
      at: [id, "assignments", assignment.id],
      params: { task: id, text: assignment.text },
    })),
);
