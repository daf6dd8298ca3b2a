import { isWorkingDay } from "../../calendar/isWorkingDay.ts";
import { rollToWorkingDay } from "../../calendar/rollToWorkingDay.ts";
import { dueDaysOf } from "./dueDaysOf.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A time that runs out on a day off, so that the work must be handed in on the last working day before it. Asks for a
 * calendar; a day that the calendar does not cover is not judged.
 *
 * Bad: "Quý IV" in a plan for 2022, whose last day is a Saturday. Good: "Trước ngày 31/12", which is due on the 30th.
 */
export const dueOnDayOff: LintRule = /* @__PURE__ */ taskRule(
  "due-on-day-off",
  "info",
  ({ id, schedules }, plan, context) => {
    const { calendar } = context;
    if (calendar === undefined) return [];
    const { from, to } = calendar.covers;
    return schedules.flatMap((schedule) =>
      [...new Set(dueDaysOf(schedule, plan, context).flat())]
        .filter((day) => from < day && day <= to && !isWorkingDay(calendar, day))
        .map((day) => {
          const before = rollToWorkingDay(calendar, day, "backward");
          return { at: [id, "schedules", schedule.id], params: { task: id, text: schedule.text, due: day, before } };
        }),
    );
  },
);
