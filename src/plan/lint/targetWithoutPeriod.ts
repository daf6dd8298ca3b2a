import { targetKey } from "../targetKey.ts";
import { figureOf } from "./figureOf.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A figure to be reached, and no word by when: the year of the plan has to be understood.
 *
 * Bad: a target of 30 % without `period`. Good: the same with `period: "2022"`.
 */
export const targetWithoutPeriod: LintRule = taskRule("target-without-period", "info", ({ id, targets }) =>
  targets
    .filter((target) => figureOf(target) !== undefined && target.period === undefined)
    .map((target) => ({ at: [id, "targets", targetKey(target)], params: { task: id, measure: target.measure } })),
);
