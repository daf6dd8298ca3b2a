import { deliverableForm } from "../deliverableForm.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A product whose words do not say what it is: a decision, a report, a list, something posted, a change of a system.
 *
 * Bad: "Nội dung TTHC bằng tiếng nước ngoài." Good: "Danh mục TTHC đã biên dịch ra tiếng nước ngoài."
 */
export const deliverableWithoutForm: LintRule = /* @__PURE__ */ taskRule(
  "deliverable-without-form",
  "info",
  ({ id, deliverables }) =>
    deliverables
      .filter(({ text }) => deliverableForm(text) === undefined)
      .map((deliverable) => ({
        at: [id, "deliverables", deliverable.id],
        params: { task: id, text: deliverable.text },
      })),
);
