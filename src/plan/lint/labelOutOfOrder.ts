import type { Task } from "../plan.ts";
import { labelNumber } from "./labelNumber.ts";
import type { Finding, LintRule } from "./lintRule.ts";

/**
 * A printed number that is not the next one. A group may begin again with 1, one without a title with any number; a number left
 * out is told once.
 *
 * Bad: "35", "36" missing, then "36" on the row that is the 37th. Good: "35", "36", "37".
 */
export const labelOutOfOrder: LintRule = {
  code: "label-out-of-order",
  severity: "warning",
  find: (plan) => {
    const found: Finding[] = [];
    let expected = 1;
    for (const group of plan.groups)
      for (const [i, task] of group.tasks.entries()) {
        const printed = numberOf(task);
        const next = numberOf(group.tasks[i + 1]);
        // Below numbered headings a row that is both heading and task carries the heading's number.
        if (i === 0 && printed !== undefined && (printed === 1 || group.title === "")) expected = printed;
        if (printed !== undefined && printed !== expected) {
          found.push({ at: [task.id, "labels"], params: { task: task.id, label: printed, expected } });
          if (next === printed + 1) expected = printed;
        }
        expected++;
      }
    return found;
  },
};

function numberOf(task: Task | undefined): number | undefined {
  return task?.labels.map(labelNumber).find((number) => number !== undefined);
}
