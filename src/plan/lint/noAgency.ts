import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A task nobody is named for.
 *
 * Bad: an empty cell "Cơ quan, đơn vị thực hiện". Good: "Sở Thông tin và Truyền thông chủ trì."
 */
export const noAgency: LintRule = /* @__PURE__ */ taskRule("no-agency", "warning", ({ id, assignments }) =>
  assignments.some(({ duties }) => duties.some((duty) => duty.agencies.length > 0))
    ? []
    : [{ at: [id, "assignments"], params: { task: id } }],
);
