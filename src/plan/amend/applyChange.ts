import type { Issue } from "../../core/issue.ts";
import type { Change, PlanValue } from "../change.ts";
import { targetKey } from "../targetKey.ts";
import { draftGroup, draftTask, type GroupDraft, type PlanDraft, type TaskDraft } from "./draft.ts";
import { type Location, locationOf } from "./location.ts";

/** A draft with its groups and tasks at hand. */
export interface Workbench {
  /** The plan being changed. */
  readonly draft: PlanDraft;
  /** Its groups by id. */
  readonly groups: Map<string, GroupDraft>;
  /** Its tasks by id, each with its group. */
  readonly tasks: Map<string, { readonly task: TaskDraft; readonly group: GroupDraft }>;
}

/** Why a change could not be made. */
export type Refusal = Pick<Issue, "code" | "params">;

/** Lays a draft out for changing. */
export function workbenchOf(draft: PlanDraft): Workbench {
  const bench: Workbench = { draft, groups: new Map(), tasks: new Map() };
  for (const group of draft.groups) enter(bench, group);
  return bench;
}

/**
 * Makes one change in a draft.
 *
 * @param bench - The draft.
 * @param change - The change.
 * @returns Where it was made, or why it could not be.
 */
export function applyChange(bench: Workbench, change: Change): Location | Refusal {
  const location = locationOf(change.at, (id) => bench.groups.has(id));
  if (!location) return refuse("change-nowhere", change);
  if (change.kind !== "remove" && !fits(location, change.value)) return refuse("change-wrong-value", change);
  const refusal = at(bench, location, change);
  return refusal === undefined ? location : refuse(refusal, change);
}

type RefusalCode = "change-nowhere" | "change-missing" | "change-exists" | "change-wrong-value";

function refuse(code: RefusalCode, { at, kind }: Change): Refusal {
  return { code, params: { at: at.join("/"), change: kind } };
}

function at(bench: Workbench, location: Location, change: Change): RefusalCode | undefined {
  switch (location.kind) {
    case "plan-field":
      return changeField(bench.draft, location.field, change, ["corrections", "notes"]);
    case "agency":
      return changeList(bench.draft.agencies, change, location.id);
    case "group":
      return changeGroup(bench, change, location.id);
    case "group-field": {
      const group = bench.groups.get(location.group);
      return group ? changeField(group, location.field, change, ["corrections", "notes"]) : "change-missing";
    }
    case "task":
      return changeTask(bench, change, location);
    case "task-field": {
      const found = bench.tasks.get(location.task);
      return found
        ? changeField(found.task, location.field, change, ["corrections", "notes", "place"])
        : "change-missing";
    }
    case "part": {
      const found = bench.tasks.get(location.task);
      return found ? changeList(found.task[location.list] as PlanValue[], change, location.id) : "change-missing";
    }
  }
}

function changeField<T extends object>(
  holder: T,
  field: keyof T & string,
  change: Change,
  optional: readonly string[],
): RefusalCode | undefined {
  const there = Object.hasOwn(holder, field);
  if (change.kind === "add" ? there : !there) return change.kind === "add" ? "change-exists" : "change-missing";
  if (change.kind !== "remove") holder[field] = change.value as T[typeof field];
  else if (optional.includes(field)) delete holder[field];
  else return "change-wrong-value";
  return undefined;
}

function changeList<T extends PlanValue>(list: T[], change: Change, key: string): RefusalCode | undefined {
  const index = list.findIndex((item) => keyOf(item) === key);
  if (change.kind === "add") {
    if (index >= 0) return "change-exists";
    const behind = change.after === undefined ? -1 : list.findIndex((item) => keyOf(item) === change.after);
    if (change.after !== undefined && behind < 0) return "change-missing";
    list.splice(behind + 1, 0, change.value as T);
    return undefined;
  }
  if (index < 0) return "change-missing";
  if (change.kind === "remove") list.splice(index, 1);
  else list[index] = change.value as T;
  return undefined;
}

function changeGroup(bench: Workbench, change: Change, id: string): RefusalCode | undefined {
  if (change.kind === "add" && (bench.groups.has(id) || bench.tasks.has(id))) return "change-exists";
  const value = change.kind === "remove" ? undefined : draftGroup(change.value as GroupDraft);
  const old = bench.groups.get(id);
  const refusal = changeList(bench.draft.groups, value ? ({ ...change, value } as Change) : change, id);
  if (refusal) return refusal;
  if (old) leave(bench, old);
  if (value) enter(bench, value);
  return undefined;
}

function changeTask(
  bench: Workbench,
  change: Change,
  location: { readonly group: string; readonly id: string },
): RefusalCode | undefined {
  const group = bench.groups.get(location.group);
  if (!group) return "change-missing";
  const { id } = location;
  if (change.kind === "add" && (bench.groups.has(id) || bench.tasks.has(id))) return "change-exists";
  const task = change.kind === "remove" ? undefined : draftTask(change.value as TaskDraft);
  const refusal = changeList(group.tasks, task ? ({ ...change, value: task } as Change) : change, id);
  if (refusal) return refusal;
  if (task) bench.tasks.set(id, { task, group });
  else bench.tasks.delete(id);
  return undefined;
}

function enter(bench: Workbench, group: GroupDraft): void {
  bench.groups.set(group.id, group);
  for (const task of group.tasks) bench.tasks.set(task.id, { task, group });
}

function leave(bench: Workbench, group: GroupDraft): void {
  bench.groups.delete(group.id);
  for (const task of group.tasks) bench.tasks.delete(task.id);
}

function keyOf(item: PlanValue): string | undefined {
  if (typeof item !== "object") return undefined;
  if ("measure" in item) return targetKey(item);
  return "id" in item ? item.id : undefined;
}

/** Whether a value can stand at a place: a text, a list, a whole, or a part under its own name. */
function fits(location: Location, value: PlanValue): boolean {
  switch (location.kind) {
    case "plan-field":
    case "group-field":
    case "task-field":
      return fieldFits(location.field, value);
    default:
      return typeof value === "object" && !Array.isArray(value) && keyOf(value) === location.id;
  }
}

function fieldFits(field: string, value: PlanValue): boolean {
  if (["id", "ordinal", "title", "content"].includes(field)) return typeof value === "string";
  if (["labels", "citations", "corrections", "notes"].includes(field)) return Array.isArray(value);
  return typeof value === "object" && !Array.isArray(value);
}
