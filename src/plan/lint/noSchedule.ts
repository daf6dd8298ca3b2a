import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A task without any time.
 *
 * Bad: an empty cell "Thời gian thực hiện". Good: "Quý II", or at least "Thường xuyên".
 */
export const noSchedule: LintRule = /* @__PURE__ */ taskRule("no-schedule", "warning", ({ id, schedules }) =>
  schedules.length > 0 ? [] : [{ at: [id, "schedules"], params: { task: id } }],
);
