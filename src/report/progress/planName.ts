import type { Plan } from "../../plan/plan.ts";
import { instrumentName } from "../build/instrumentName.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** The name of a plan: what its carrier is about, without the verb that issues it; the carrier where that is not known. */
export function planName({ instrument }: Plan, words: BuilderWords): string {
  const { issuing } = words.report.progress;
  const { subject } = instrument;
  if (subject === "") return instrumentName(instrument, words);
  return subject.startsWith(issuing) ? subject.slice(issuing.length) : subject;
}
