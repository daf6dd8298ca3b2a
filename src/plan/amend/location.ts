import type { PlanPath } from "../change.ts";

/** Lists of a task whose parts have names. */
export type PartList = "deliverables" | "assignments" | "schedules" | "targets";
/** Fields of a plan that are replaced as a whole. */
export type PlanField = "id" | "instrument" | "territory" | "period" | "corrections" | "notes";
/** Fields of a group that are replaced as a whole. */
export type GroupField = "ordinal" | "title" | "corrections" | "notes";
/** Fields of a task that are replaced as a whole. */
export type TaskField = "labels" | "content" | "citations" | "corrections" | "notes" | "place";

/** What a path speaks of. */
export type Location =
  | { readonly kind: "plan-field"; readonly field: PlanField }
  | { readonly kind: "agency"; readonly id: string }
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "group-field"; readonly group: string; readonly field: GroupField }
  | { readonly kind: "task"; readonly group: string; readonly id: string }
  | { readonly kind: "task-field"; readonly task: string; readonly field: TaskField }
  | { readonly kind: "part"; readonly task: string; readonly list: PartList; readonly id: string };

export const partLists: readonly PartList[] = ["deliverables", "assignments", "schedules", "targets"];
export const planFieldNames: readonly PlanField[] = ["id", "instrument", "territory", "period", "corrections", "notes"];
export const groupFieldNames: readonly GroupField[] = ["ordinal", "title", "corrections", "notes"];
export const taskFieldNames: readonly TaskField[] = ["labels", "content", "citations", "corrections", "notes", "place"];

/**
 * Reads a path.
 *
 * @param path - Path of a change.
 * @param isGroup - Tells whether an id is that of a group: groups and tasks are both addressed by their id alone.
 * @returns What it speaks of; undefined for a path that can never be one.
 */
export function locationOf(path: PlanPath, isGroup: (id: string) => boolean): Location | undefined {
  const [first = "", second, third] = path;
  if (path.length === 1) {
    const field = planFieldNames.find((name) => name === first);
    return field && { kind: "plan-field", field };
  }
  if (path.length === 2 && second !== undefined) {
    if (first === "agencies") return { kind: "agency", id: second };
    if (first === "groups") return { kind: "group", id: second };
    return isGroup(first) ? groupField(first, second) : taskField(first, second);
  }
  if (path.length !== 3 || third === undefined) return undefined;
  if (second === "tasks") return { kind: "task", group: first, id: third };
  const list = partLists.find((name) => name === second);
  return list && { kind: "part", task: first, list, id: third };
}

function groupField(group: string, name: string): Location | undefined {
  const field = groupFieldNames.find((known) => known === name);
  return field && { kind: "group-field", group, field };
}

function taskField(task: string, name: string): Location | undefined {
  const field = taskFieldNames.find((known) => known === name);
  return field && { kind: "task-field", task, field };
}
