import { foldKey } from "../../core/foldKey.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A product that says who does what instead of what comes of it.
 *
 * Bad: "Văn phòng UBND tỉnh phối hợp với Sở Thông tin và Truyền thông đăng tải trên Cổng thông tin điện tử."
 * Good: "TTHC được đăng tải trên Cổng thông tin điện tử của UBND tỉnh."
 */
export const deliverableIsDuty: LintRule = taskRule("deliverable-is-duty", "info", ({ id, deliverables }, plan) => {
  const names = plan.agencies.filter(({ kind }) => kind !== "open-group").map(({ name }) => foldKey(name));
  return deliverables
    .filter(({ text }) => names.some((name) => foldKey(text).startsWith(name)))
    .map((deliverable) => ({
      at: [id, "deliverables", deliverable.id],
      params: { task: id, text: deliverable.text },
    }));
});
