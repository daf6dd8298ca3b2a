import { ratio } from "../../core/ratio.ts";
import type { Step } from "../../core/step.ts";
import { countProgress } from "../../plan/countProgress.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { shareValue } from "../build/values.ts";
import type { Value } from "../tree/inline.ts";
import type { Followed } from "./following.ts";

/** Whose punctuality, and where its evaluation belongs; absent: that of all there is. */
export interface PunctualityOf {
  readonly items?: readonly OccurrenceProgress[];
  readonly key?: string;
  readonly title?: string;
  /** Which days the items fall into. */
  readonly window?: readonly Step[];
}

/** Share of what has come due that was done on time; absent: nothing has come due. */
export function punctualityValue(
  { progress, words, sources }: Followed,
  { items = progress.items, key = "count punctuality", title, window = [] }: PunctualityOf = {},
): Value | undefined {
  const { doneOnTime, doneLate, overdue } = countProgress(items);
  const due = doneOnTime + doneLate + overdue;
  if (due === 0) return undefined;
  const name = words.report.progress.columns.punctuality;
  const step = { rule: "figure-share", params: { name, part: doneOnTime, whole: due } };
  const from = sources.add(key, title ?? name, [step, ...window]);
  return shareValue(ratio(BigInt(doneOnTime), BigInt(due)), words.language, { from });
}
