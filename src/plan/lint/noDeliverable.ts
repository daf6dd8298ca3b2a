import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A task nothing has to come of, so that nobody can say when it is done.
 *
 * Bad: an empty cell "Kết quả công việc". Good: "Báo cáo kết quả rà soát, đánh giá TTHC."
 */
export const noDeliverable: LintRule = /* @__PURE__ */ taskRule("no-deliverable", "warning", ({ id, deliverables }) =>
  deliverables.length > 0 ? [] : [{ at: [id, "deliverables"], params: { task: id } }],
);
