import { type LintRule, taskRule } from "./lintRule.ts";
import { isVerified, missedFloors } from "./missedFloors.ts";

/**
 * A target that asks less than the law does before the plan ends: reaching it would not be enough.
 *
 * Bad: 50 % of district one-stop units by the end of 2022, when a directive wants all of them from 01/12/2022.
 * Good: 100 %.
 */
export const targetBelowLaw: LintRule = /* @__PURE__ */ taskRule("target-below-law", "warning", (task, plan, { law }) =>
  missedFloors(task, plan, law, isVerified),
);
