import { briefText } from "../../core/briefText.ts";
import type { AgencyId } from "../../plan/agency.ts";
import type { Directory } from "../../plan/directory.ts";
import type { Plan, Task, TaskGroup } from "../../plan/plan.ts";
import type { OccurrenceProgress, PlanProgress } from "../../plan/planProgress.ts";
import { countedValue } from "../build/countedValue.ts";
import { periodName } from "../build/periodName.ts";
import type { Sources } from "../build/sources.ts";
import type { Telling } from "../build/telling.ts";
import type { Value } from "../tree/inline.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** A plan with its progress and what is needed to speak of both. */
export interface Followed extends Telling {
  readonly plan: Plan;
  readonly progress: PlanProgress;
  readonly taskOf: (id: string) => Task | undefined;
  readonly groupOf: (id: string) => TaskGroup | undefined;
  /** Name of an agency of the plan or of the directory; its id where neither knows it. */
  readonly agencyName: (id: AgencyId) => string;
}

/** Puts plan and progress side by side. */
export function follow(
  plan: Plan,
  progress: PlanProgress,
  directory: Directory | undefined,
  words: BuilderWords,
  sources: Sources,
): Followed {
  const tasks = new Map(plan.groups.flatMap((group) => group.tasks.map((task) => [task.id, task] as const)));
  const groups = new Map(plan.groups.map((group) => [group.id, group] as const));
  const names = new Map([...(directory?.units ?? []), ...plan.agencies].map(({ id, name }) => [id, name] as const));
  return {
    plan,
    progress,
    words,
    sources,
    taskOf: (id) => tasks.get(id),
    groupOf: (id) => groups.get(id),
    agencyName: (id) => names.get(id) ?? id,
  };
}

/** Who answers for an occurrence, by name. */
export function ownersOf({ owners }: OccurrenceProgress, { agencyName, words }: Followed): string {
  return owners.length === 0 ? words.report.progress.noAgency : owners.map(agencyName).join("; ");
}

/** The number and the whole text of a task, in an annex or where the document stands by itself. */
export function taskText(id: string, { taskOf }: Followed): string {
  return `${id}. ${taskOf(id)?.content ?? ""}`;
}

/** The number and the first words of a task, where the annex has it in full. */
export function briefTask(id: string, { taskOf }: Followed, most = 16): string {
  return `${id}. ${briefText(taskOf(id)?.content ?? "", most)}`;
}

/** The period of an occurrence in words; nothing where the schedule names no date. */
export function periodOf({ occurrence }: OccurrenceProgress, { words }: Followed): string {
  return occurrence === undefined ? "" : periodName(occurrence.window, words);
}

/** How many tasks some occurrences belong to, each of them named. */
export function tasksValue(
  key: string,
  title: string,
  items: readonly OccurrenceProgress[],
  followed: Followed,
): Value {
  const { columns } = followed.words.report.progress;
  return countedValue(key, `${title}: ${columns.tasks}`, [...new Set(items.map((item) => item.task))], followed);
}

/** Occurrences by name: task, and its period in brackets, since periods can begin with a number too. */
export function namesOf(items: readonly OccurrenceProgress[], followed: Followed): readonly string[] {
  return items.map((item) => {
    const period = periodOf(item, followed);
    return period === "" ? item.task : `${item.task} (${period})`;
  });
}
