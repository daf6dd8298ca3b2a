import { compareRatios } from "../../core/compareRatios.ts";
import { percentRatio } from "../../core/percentRatio.ts";
import { targetKey } from "../targetKey.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A target that asks less than the law does before the plan ends: reaching it would not be enough.
 *
 * Bad: 50 % of district one-stop units by the end of 2022, when Directive 02/CT-TTg wants all of them from 01/12/2022.
 * Good: 100 %.
 */
export const targetBelowLaw: LintRule = taskRule("target-below-law", "warning", ({ id, targets }, plan, { law }) =>
  targets.flatMap((target) => {
    if (target.kind !== "at-least") return [];
    const floor = law.floors.find(
      ({ measure, level, validFrom, validUntil }) =>
        measure === target.measure &&
        (level === undefined || level === target.level) &&
        validFrom <= plan.period.to &&
        plan.period.from <= (validUntil ?? plan.period.from),
    );
    if (!floor || compareRatios(percentRatio(target.percent), percentRatio(floor.percent)) >= 0) return [];
    const params = { task: id, percent: target.percent, law: floor.percent, from: floor.validFrom };
    return [{ at: [id, "targets", targetKey(target)], params: { ...params, source: floor.source.document } }];
  }),
);
