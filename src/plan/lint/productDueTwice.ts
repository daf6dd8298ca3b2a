import { scheduleKey } from "../../schedule/scheduleKey.ts";
import type { TaskSchedule } from "../plan.ts";
import { tasksOf } from "../tasksOf.ts";
import type { Finding, LintRule } from "./lintRule.ts";
import { namedProducts } from "./namedProducts.ts";

/**
 * One product with two times: which of them holds cannot be told.
 *
 * Bad: "Kế hoạch rà soát, đánh giá TTHC | Tháng 02" in task 1, "trình phê duyệt Kế hoạch rà soát, đánh giá TTHC | Quý I"
 * in task 13. Good: the same time in both, or the product in one of them.
 */
export const productDueTwice: LintRule = {
  code: "product-due-twice",
  severity: "warning",
  find: (plan) => {
    const first = new Map<string, { readonly task: string; readonly schedule: TaskSchedule }>();
    const found: Finding[] = [];
    for (const task of tasksOf(plan))
      for (const { name, key, year, schedules } of namedProducts(task, plan))
        for (const schedule of schedules.filter(isDated)) {
          const known = first.get(`${key} ${year}`);
          if (known === undefined) first.set(`${key} ${year}`, { task: task.id, schedule });
          else if (scheduleKey(known.schedule.schedule) !== scheduleKey(schedule.schedule)) {
            const other = { other: known.task, otherText: known.schedule.text };
            const params = { task: task.id, product: name, text: schedule.text, ...other };
            found.push({ at: [task.id, "schedules", schedule.id], params });
          }
        }
    return found;
  },
};

function isDated({ schedule }: TaskSchedule): boolean {
  return schedule.kind === "window" || schedule.kind === "deadline";
}
