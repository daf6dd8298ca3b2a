import type { Plan } from "../../plan/plan.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** The name of a plan: what its carrier is about, without the verb that issues it. */
export function planName({ instrument: { subject } }: Plan, { report }: BuilderWords): string {
  const { issuing } = report.progress;
  return subject.startsWith(issuing) ? subject.slice(issuing.length) : subject;
}
