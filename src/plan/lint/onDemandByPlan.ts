import { foldKey } from "../../core/foldKey.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * Something unannounced that is to be done by plan: the two exclude each other.
 *
 * Bad: "Thực hiện kiểm tra đột xuất … | Theo kế hoạch". Good: "Thực hiện kiểm tra đột xuất … | Đột xuất theo yêu cầu".
 */
export const onDemandByPlan: LintRule = /* @__PURE__ */ taskRule(
  "on-demand-by-plan",
  "warning",
  ({ id, content, schedules }) =>
    foldKey(content).includes("dot xuat") && !foldKey(content).includes("dinh ky")
      ? schedules
          .filter(({ schedule }) => schedule.kind === "by-plan")
          .map((schedule) => ({ at: [id, "schedules", schedule.id], params: { task: id, text: schedule.text } }))
      : [],
);
