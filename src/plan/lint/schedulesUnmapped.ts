import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * Several times in one cell and several products, and no word of which belongs to which.
 *
 * Bad: two products, "Định kỳ 3 tháng/lần. Đột xuất theo thời điểm yêu cầu." Good: "a) … | a) Quý II", "b) … | b) Quý I".
 */
export const schedulesUnmapped: LintRule = /* @__PURE__ */ taskRule(
  "schedules-unmapped",
  "info",
  ({ id, schedules, deliverables }) =>
    schedules.length > 1 && deliverables.length > 1 && schedules.some((schedule) => schedule.deliverables === undefined)
      ? [{ at: [id, "schedules"], params: { task: id, times: schedules.length, products: deliverables.length } }]
      : [],
);
