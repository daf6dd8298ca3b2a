import { levelExists } from "./levelExists.ts";
import type { LintRule } from "./lintRule.ts";

/**
 * An agency at a level of government that does not exist through the whole of the plan's period.
 *
 * Bad: "UBND cấp huyện chủ trì" in a plan for 2025, since districts end on 30/06/2025. Good: the same in a plan for 2022.
 */
export const levelAbolished: LintRule = {
  code: "level-abolished",
  severity: "warning",
  find: ({ agencies, period: { to } }) =>
    agencies.flatMap(({ id, name, level }) =>
      level === "several" || level === "unknown" || levelExists(level, to)
        ? []
        : [{ at: ["agencies", id], params: { name, level, on: to } }],
    ),
};
