import { ratio } from "../../core/ratio.ts";
import { countProgress } from "../../plan/countProgress.ts";
import { shareValue } from "../build/values.ts";
import type { Value } from "../tree/inline.ts";
import type { Followed } from "./following.ts";

/** Share of what has come due that was done on time; absent: nothing has come due. */
export function punctualityValue({ progress, words, sources }: Followed): Value | undefined {
  const { doneOnTime, doneLate, overdue } = countProgress(progress.items);
  const due = doneOnTime + doneLate + overdue;
  if (due === 0) return undefined;
  const name = words.report.progress.columns.punctuality;
  const step = { rule: "figure-share", params: { name, part: doneOnTime, whole: due } };
  const from = sources.add("count punctuality", name, [step]);
  return shareValue(ratio(BigInt(doneOnTime), BigInt(due)), words.language, { from });
}
