import { targetKey } from "../targetKey.ts";
import { figureOf } from "./figureOf.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A figure to be reached in a plan that is not of one year, and no word by when. In a plan of one year a figure without
 * a period is that year's, as a time without a year is.
 *
 * Bad: "đạt 30%" in a plan for 2021–2025. Good: "đến năm 2023 đạt 30%", or "đạt 30%" in a plan for 2022.
 */
export const targetWithoutPeriod: LintRule = /* @__PURE__ */ taskRule(
  "target-without-period",
  "info",
  ({ id, targets }, plan) =>
    plan.period.from.slice(0, 4) === plan.period.to.slice(0, 4)
      ? []
      : targets.flatMap((target) => {
          const percent = figureOf(target);
          if (percent === undefined || target.period !== undefined) return [];
          return [{ at: [id, "targets", targetKey(target)], params: { task: id, percent } }];
        }),
);
