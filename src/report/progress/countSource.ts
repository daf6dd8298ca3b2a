import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Step } from "../../core/step.ts";
import { countProgress } from "../../plan/countProgress.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import type { ProgressCount } from "../../plan/progressCount.ts";
import { countValue } from "../build/values.ts";
import type { Value } from "../tree/inline.ts";
import { type Followed, namesOf } from "./following.ts";

/** One number of the standard count. */
export interface CountOf {
  /** Unique in the report. */
  readonly key: string;
  /** What is counted, in words. */
  readonly title: string;
  readonly items: readonly OccurrenceProgress[];
  readonly pick: (count: ProgressCount) => number;
  /** Which days the items fall into; absent: all there are. */
  readonly window?: readonly Step[];
}

/** A number of the standard count that names what it counted, task by task. */
export function countSource({ key, title, items, pick, window = [] }: CountOf, followed: Followed): Value {
  const { words, sources } = followed;
  const count = pick(countProgress(items));
  const counted = items.filter((item) => pick(countProgress([item])) > 0);
  const names = namesOf(counted, followed).join("; ");
  const tasks = fillTemplate(words.report.progress.tasksNamed, { tasks: names, count: counted.length }, words.language);
  const step =
    count === 0 ? { rule: "figure-counted-none" } : { rule: "figure-counted", params: { count, names: tasks } };
  return countValue(count, words.language, { from: sources.add(key, title, [step, ...window]) });
}
