import type { Task } from "../plan.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A time "theo kế hoạch" where no plan is named, so that nobody can look it up: neither behind the words themselves nor
 * by a number among the documents the task cites.
 *
 * Bad: "Theo kế hoạch". Good: "Theo Kế hoạch số 114/KH-UBND ngày 05/8/2021".
 */
export const planNotNamed: LintRule = /* @__PURE__ */ taskRule("plan-not-named", "warning", (task) =>
  namesPlan(task)
    ? []
    : task.schedules
        .filter(({ schedule }) => schedule.kind === "by-plan" && schedule.basis === undefined)
        .map((schedule) => ({
          at: [task.id, "schedules", schedule.id],
          params: { task: task.id, text: schedule.text },
        })),
);

function namesPlan({ citations }: Task): boolean {
  return citations.some(({ document }) => /\/KH-/i.test(document));
}
