import { addTo, type Lists } from "../../core/addTo.ts";
import { tasksOf } from "../tasksOf.ts";
import { isStrayLabel } from "./labelNumber.ts";
import type { LintRule } from "./lintRule.ts";

/**
 * A printed number that stands more than once, so that whoever cites it cannot be understood. Plans that count anew in
 * every group are right to do so, and are told apart by their groups.
 *
 * Bad: "30" on two rows. Good: "29" and "30".
 */
export const labelRepeated: LintRule = {
  code: "label-repeated",
  severity: "warning",
  find: (plan) => {
    const places: Lists<string, string> = new Map();
    const perGroup = plan.groups.filter(({ tasks }) => tasks[0]?.labels[0] === "1").length > 1;
    for (const group of plan.groups)
      for (const task of tasksOf({ ...plan, groups: [group] }))
        for (const label of task.labels)
          if (label !== "" && !isStrayLabel(label, task.labels))
            addTo(places, perGroup ? `${group.id} ${label}` : label, task.id);
    return [...places]
      .filter(([, tasks]) => tasks.length > 1)
      .map(([key, tasks]) => ({
        at: [tasks[0], "labels"],
        params: {
          label: perGroup ? key.slice(key.indexOf(" ") + 1) : key,
          times: tasks.length,
          tasks: [...new Set(tasks)],
        },
      }));
  },
};
