import type { Assignment, Task } from "../../plan/plan.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { statementLine } from "./statementLine.ts";

/** What stands in one row of a task: products, people, times that belong together. */
export interface TaskPart {
  readonly results: readonly string[];
  readonly people: readonly string[];
  readonly times: readonly string[];
}

/** Rows of a task: one for each set of products with people of its own, one for all where people are shared. */
export function taskParts(task: Task, words: BuilderWords): readonly TaskPart[] {
  const sets = setsOf(task.assignments);
  if (sets.length < 2) return [partOf(task, words, () => true)];
  const first = sets[0];
  const setOf = (ids: readonly string[] | undefined): ReadonlySet<string> | undefined =>
    ids === undefined ? first : (sets.find((set) => ids.some((id) => set.has(id))) ?? first);
  return sets.map((set) => partOf(task, words, (ids) => setOf(ids) === set));
}

function partOf(
  { deliverables, assignments, schedules }: Task,
  words: BuilderWords,
  belongs: (ids: readonly string[] | undefined) => boolean,
): TaskPart {
  return {
    results: deliverables.filter(({ id }) => belongs([id])).map(({ text }) => text),
    people: assignments.filter((one) => belongs(one.deliverables)).map((one) => statementLine(one, words)),
    times: schedules.filter((one) => belongs(one.deliverables)).map(({ text }) => text),
  };
}

/** Products that statements name together; sets that share one are one. */
function setsOf(assignments: readonly Assignment[]): readonly ReadonlySet<string>[] {
  const sets: Set<string>[] = [];
  for (const { deliverables } of assignments) {
    if (deliverables === undefined) continue;
    const known = sets.find((set) => deliverables.some((id) => set.has(id)));
    if (known) for (const id of deliverables) known.add(id);
    else sets.push(new Set(deliverables));
  }
  return sets;
}
