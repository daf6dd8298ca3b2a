import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A task without a printed number.
 *
 * Bad: an empty cell "Stt". Good: "36".
 */
export const labelMissing: LintRule = /* @__PURE__ */ taskRule("label-missing", "warning", ({ id, labels }) =>
  labels.some((label) => label !== "") ? [] : [{ at: [id, "labels"], params: { task: id } }],
);
