import { KstthcError } from "../core/kstthcError.ts";
import { groupFieldNames, partLists, planFieldNames, taskFieldNames } from "./amend/location.ts";
import { sameJson } from "./amend/sameJson.ts";
import { stayingIds } from "./amend/stayingIds.ts";
import type { AddChange, Change, PlanPath, PlanValue, RemoveChange } from "./change.ts";
import { checkPlan } from "./checkPlan.ts";
import type { Plan, Task } from "./plan.ts";
import { targetKey } from "./targetKey.ts";

/**
 * Lists what must be changed in one plan to make it another (so sánh kế hoạch). Put into an amendment, these changes
 * turn `before` into `after`, order of tasks and parts included.
 *
 * @param before - The plan as it is.
 * @param after - The plan as it should be.
 * @returns What is taken out, then what is put in and replaced; none for equal plans.
 * @throws {@link KstthcError} `duplicate-id`, `unknown-agency` and what else `checkPlan` finds, for an unsound plan.
 * @example
 * comparePlans(quangNgai2022Plan, quangNgai2022Plan) // => []
 */
export function comparePlans(before: Plan, after: Plan): readonly Change[] {
  const unsound = [...checkPlan(before), ...checkPlan(after)];
  if (unsound.length > 0) throw new KstthcError(unsound);
  const changes = [
    ...fieldChanges(before, after, planFieldNames, []),
    ...listChanges(before.agencies, after.agencies, (agency) => agency.id, ["agencies"]),
    ...listChanges(before.groups, after.groups, (group) => group.id, ["groups"], groupChanges),
  ];
  // A task that moves to another group is taken out of the one before it is put into the other.
  const removals = changes.filter((change) => change.kind === "remove");
  return [...removals, ...changes.filter((change) => change.kind !== "remove")];
}

function groupChanges(before: Plan["groups"][0], after: Plan["groups"][0]): readonly Change[] {
  return [
    ...fieldChanges(before, after, groupFieldNames, [before.id]),
    ...listChanges(before.tasks, after.tasks, (task) => task.id, [before.id, "tasks"], taskChanges),
  ];
}

function taskChanges(before: Task, after: Task): readonly Change[] {
  const parts = partLists.flatMap((list) =>
    listChanges<Task[typeof list][0]>(before[list], after[list], partKey, [before.id, list]),
  );
  return [...fieldChanges(before, after, taskFieldNames, [before.id]), ...parts];
}

function partKey(part: Task["deliverables"][0] | Task["targets"][0]): string {
  return "measure" in part ? targetKey(part) : part.id;
}

function fieldChanges<T extends object>(
  before: T,
  after: T,
  names: readonly (keyof T & string)[],
  at: PlanPath,
): readonly Change[] {
  return names.flatMap((name): readonly Change[] => {
    const path = [...at, name];
    const value = after[name] as PlanValue | undefined;
    if (sameJson(before[name], value)) return [];
    if (value === undefined) return [{ kind: "remove", at: path }];
    return [{ kind: before[name] === undefined ? "add" : "replace", at: path, value }];
  });
}

function listChanges<T extends PlanValue>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  at: PlanPath,
  inside?: (before: T, after: T) => readonly Change[],
): readonly Change[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const staying = stayingIds([...known.keys()], after.map(keyOf));
  const removed = [...known.keys()].filter((key) => !staying.has(key));
  const changes: Change[] = removed.map((key): RemoveChange => ({ kind: "remove", at: [...at, key] }));
  let previous: string | undefined;
  for (const item of after) {
    const key = keyOf(item);
    const path = [...at, key];
    const old = staying.has(key) ? known.get(key) : undefined;
    if (old === undefined) {
      const after: Pick<AddChange, "after"> = previous === undefined ? {} : { after: previous };
      changes.push({ kind: "add", at: path, value: item, ...after });
    } else if (inside) changes.push(...inside(old, item));
    else if (!sameJson(old, item)) changes.push({ kind: "replace", at: path, value: item });
    previous = key;
  }
  return changes;
}
