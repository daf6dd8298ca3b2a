import { dueDaysOf } from "./dueDaysOf.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A time that had run out before the plan was signed. Work that repeats is told only when all of its times had.
 *
 * Bad: "Trước ngày 15/01" in a plan signed on 28/01/2022. Good: "Tháng 02".
 */
export const dueBeforeIssue: LintRule = /* @__PURE__ */ taskRule(
  "due-before-issue",
  "warning",
  ({ id, schedules }, plan, context) => {
    const { issuedOn } = plan.instrument;
    return schedules.flatMap((schedule) =>
      dueDaysOf(schedule, plan, context).flatMap((days) => {
        const last = days.at(-1);
        if (last === undefined || last >= issuedOn) return [];
        const params = { task: id, text: schedule.text, due: last, issued: issuedOn };
        return [{ at: [id, "schedules", schedule.id], params }];
      }),
    );
  },
);
