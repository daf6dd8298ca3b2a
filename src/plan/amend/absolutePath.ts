import type { Location } from "./location.ts";

/**
 * Spells a place out from the plan down, so that what lies inside another begins with its path.
 *
 * @param location - The place.
 * @param groupOf - Gives the id of the group a task is in.
 * @returns Ids and names from the plan down.
 */
export function absolutePath(location: Location, groupOf: (task: string) => string): readonly string[] {
  switch (location.kind) {
    case "plan-field":
      return [location.field];
    case "agency":
      return ["agencies", location.id];
    case "group":
      return ["groups", location.id];
    case "group-field":
      return ["groups", location.group, location.field];
    case "task":
      return ["groups", location.group, "tasks", location.id];
    case "task-field":
      return ["groups", groupOf(location.task), "tasks", location.task, location.field];
    case "part":
      return ["groups", groupOf(location.task), "tasks", location.task, location.list, location.id];
  }
}
