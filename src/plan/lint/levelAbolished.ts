import type { Level } from "../../core/level.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { governmentTiersOn } from "../../kpi/governmentTiersOn.ts";
import { targetKey } from "../targetKey.ts";
import type { Finding, LintRule } from "./lintRule.ts";

/**
 * An agency or a target at a level of government that does not exist through the whole of the plan's period.
 *
 * Bad: "UBND cấp huyện chủ trì" in a plan for 2025, since districts end on 30/06/2025. Good: the same in a plan for 2022.
 */
export const levelAbolished: LintRule = {
  code: "level-abolished",
  severity: "warning",
  find: ({ agencies, groups, period }) => [
    ...agencies.flatMap(({ id, name, level }): readonly Finding[] =>
      isLevel(level) && !exists(level, period.to)
        ? [{ at: ["agencies", id], params: { name, level, on: period.to } }]
        : [],
    ),
    ...groups
      .flatMap(({ tasks }) => tasks)
      .flatMap((task) =>
        task.targets.flatMap((target): readonly Finding[] =>
          target.level !== undefined && !exists(target.level, period.to)
            ? [
                {
                  at: [task.id, "targets", targetKey(target)],
                  params: { name: target.measure, level: target.level, on: period.to },
                },
              ]
            : [],
        ),
      ),
  ],
};

function isLevel(level: Level | "several" | "unknown"): level is Level {
  return level !== "several" && level !== "unknown";
}

function exists(level: Level, day: PlainDate): boolean {
  return level === "central" || level === "vertical" || governmentTiersOn(day).levels.includes(level);
}
