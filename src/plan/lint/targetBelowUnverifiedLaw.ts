import { type LintRule, taskRule } from "./lintRule.ts";
import { isVerified, missedFloors } from "./missedFloors.ts";

/**
 * A target that asks less than a law is reported to, whose text was not read: look it up before the plan is signed.
 *
 * Bad: 50 % of district one-stop units by the end of 2022, when Directive 02/CT-TTg is said to want all of them from
 * 01/12/2022. Good: 100 %.
 */
export const targetBelowUnverifiedLaw: LintRule = /* @__PURE__ */ taskRule(
  "target-below-unverified-law",
  "warning",
  (task, plan, { law }) => missedFloors(task, plan, law, (floor) => !isVerified(floor)),
);
