import type { Task, TaskGroup } from "../plan.ts";

/**
 * Numbers tasks anew from 1, ids of their parts included, and says which old id became which.
 *
 * @param groups - Groups with the tasks that stay.
 * @returns The groups, and for each old id of a task the new one.
 */
export function renumber(groups: readonly TaskGroup[]): {
  readonly groups: readonly TaskGroup[];
  readonly ids: ReadonlyMap<string, string>;
} {
  const ids = new Map<string, string>();
  let number = 0;
  const renumbered = groups.map((group) => ({
    ...group,
    tasks: group.tasks.map((task) => {
      number++;
      ids.set(task.id, String(number));
      return withId(task, String(number));
    }),
  }));
  return { groups: renumbered, ids };
}

function withId(task: Task, id: string): Task {
  const names = new Map<string, string>();
  const named = <T extends { readonly id: string }>(parts: readonly T[], letter: string): readonly T[] =>
    parts.map((part, i) => {
      names.set(part.id, `${id}.${letter}${i + 1}`);
      return { ...part, id: `${id}.${letter}${i + 1}` };
    });
  const deliverables = named(task.deliverables, "d");
  const about = <T extends { readonly deliverables?: readonly string[] }>(part: T): T =>
    part.deliverables === undefined
      ? part
      : { ...part, deliverables: part.deliverables.map((old) => names.get(old) ?? old) };
  return {
    ...task,
    id,
    deliverables,
    assignments: named(task.assignments, "a").map(about),
    schedules: named(task.schedules, "s").map(about),
  };
}
