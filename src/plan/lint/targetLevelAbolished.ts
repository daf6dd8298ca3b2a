import { targetKey } from "../targetKey.ts";
import { levelExists } from "./levelExists.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A target for a level of government that does not exist through the whole of the plan's period: it will have nothing
 * to be judged by.
 *
 * Bad: "50% Bộ phận Một cửa cấp huyện" in a plan for 2025, since districts end on 30/06/2025. Good: the same for 2022.
 */
export const targetLevelAbolished: LintRule = /* @__PURE__ */ taskRule(
  "target-level-abolished",
  "warning",
  ({ id, targets }, { period: { to } }) =>
    targets.flatMap((target) =>
      target.level === undefined || levelExists(target.level, to)
        ? []
        : [{ at: [id, "targets", targetKey(target)], params: { task: id, level: target.level, on: to } }],
    ),
);
