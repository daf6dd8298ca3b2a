import type { Plan } from "../../plan/plan.ts";
import { instrumentName } from "../build/instrumentName.ts";
import { lowerFirst } from "../build/lowerFirst.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/**
 * The name of a plan as it stands in a sentence: what its carrier is about, without the verb that issues it; the
 * carrier where that is not known. A plan that is its own document heads itself "KẾ HOẠCH" and does not say so again in
 * its subject.
 */
export function planName({ instrument }: Plan, words: BuilderWords): string {
  const { issuing, selfNamed } = words.report.progress;
  const { type, subject } = instrument;
  if (subject === "") return instrumentName(instrument, words);
  if (subject.startsWith(issuing)) return subject.slice(issuing.length);
  return type === "plan" && !subject.startsWith(selfNamed) ? `${selfNamed}${lowerFirst(subject)}` : subject;
}
