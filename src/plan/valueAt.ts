import { locationOf } from "./amend/location.ts";
import type { PlanPath, PlanValue } from "./change.ts";
import { findTask } from "./findTask.ts";
import type { Plan, Task } from "./plan.ts";
import { targetKey } from "./targetKey.ts";

/**
 * Looks up what stands at a path of a plan: a text, a list, a part, a task.
 *
 * @param plan - The plan.
 * @param path - Path by ids, as in changes and findings.
 * @returns What stands there; undefined where there is nothing.
 * @example
 * valueAt(quangNgai2022Plan, ["27", "schedules", "27.s1"]).text // => "Quý III"
 */
export function valueAt(plan: Plan, path: PlanPath): PlanValue | undefined {
  const location = locationOf(path, (id) => plan.groups.some((group) => group.id === id));
  const groupOf = (id: string): Plan["groups"][0] | undefined => plan.groups.find((group) => group.id === id);
  switch (location?.kind) {
    case "plan-field":
      return plan[location.field];
    case "agency":
      return plan.agencies.find(({ id }) => id === location.id);
    case "group":
      return groupOf(location.id);
    case "group-field":
      return groupOf(location.group)?.[location.field];
    case "task":
      return groupOf(location.group)?.tasks.find(({ id }) => id === location.id);
    case "task-field":
      return findTask(plan, location.task)?.[location.field];
    case "part": {
      const parts: readonly Part[] = findTask(plan, location.task)?.[location.list] ?? [];
      return parts.find((part) => ("measure" in part ? targetKey(part) : part.id) === location.id);
    }
    default:
      return undefined;
  }
}

type Part = Task["deliverables" | "assignments" | "schedules" | "targets"][number];
