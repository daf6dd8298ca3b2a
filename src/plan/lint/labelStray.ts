import { isStrayLabel } from "./labelNumber.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * Something else printed in the cell of the number: the Roman number of a group, or words of the cell beside it.
 *
 * Bad: "30" and "VII" in the cell "Stt" of one task. Good: "30", with "VII" in a row of its own.
 */
export const labelStray: LintRule = /* @__PURE__ */ taskRule("label-stray", "warning", ({ id, labels }) =>
  labels
    .filter((label) => isStrayLabel(label, labels))
    .map((label) => ({ at: [id, "labels"], params: { task: id, label } })),
);
