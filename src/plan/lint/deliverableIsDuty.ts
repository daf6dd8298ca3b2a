import { foldKey } from "../../core/foldKey.ts";
import { tasksOf } from "../tasksOf.ts";
import type { LintRule } from "./lintRule.ts";

/**
 * A product that says who does what instead of what comes of it.
 *
 * Bad: "Văn phòng UBND tỉnh phối hợp với Sở Thông tin và Truyền thông đăng tải trên Cổng thông tin điện tử."
 * Good: "TTHC được đăng tải trên Cổng thông tin điện tử của UBND tỉnh."
 */
export const deliverableIsDuty: LintRule = {
  code: "deliverable-is-duty",
  severity: "info",
  find: (plan) => {
    const names = plan.agencies.filter(({ kind }) => kind !== "open-group").map(({ name }) => foldKey(name));
    const isDuty = (text: string): boolean => {
      const folded = foldKey(text);
      return names.some((name) => folded.startsWith(name));
    };
    return tasksOf(plan).flatMap(({ id, deliverables }) =>
      deliverables
        .filter(({ text }) => isDuty(text))
        .map((deliverable) => ({
          at: [id, "deliverables", deliverable.id],
          params: { task: id, text: deliverable.text },
        })),
    );
  },
};
