import { quangNgai2022Targets } from "../../kpi/quangNgai2022Targets.ts";
import type { Target } from "../../kpi/target.ts";

/**
 * Gives the targets of a task as its row prints them: without a year, which is the plan's own, and cited from within the
 * plan.
 *
 * @param task - Id of the task.
 * @returns Targets in printed order.
 */
export function printedTargets(task: string): readonly Target[] {
  return quangNgai2022Targets.flatMap(({ period: _period, source, ...target }) => {
    const { title: _title, ...cited } = source;
    const at = source.at?.replace("Phụ lục, ", "") ?? "";
    return at.split(", ")[0] === `nhiệm vụ ${task}` ? [{ ...target, source: { ...cited, at } }] : [];
  });
}
