import { describeWith } from "../core/describeWith.ts";
import type { Step } from "../core/step.ts";
import type { Words } from "../core/words.ts";
import { rootVi } from "./words/rootVi.ts";

/**
 * Says one step of a derivation, in one sentence, with the place in law it rests on after it.
 *
 * @param step - Step, such as those of a deadline, a verdict or a status.
 * @param words - Absent: Vietnamese; English is `en` of `kstthc/locale/en`.
 * @returns One sentence.
 * @example
 * const step = { rule: "house-rule", params: { days: 3 }, source: { document: "63/2010/NĐ-CP", at: "Điều 15" } };
 * describeStep(step) // => 'house-rule {"days":3} (Điều 15, 63/2010/NĐ-CP)'
 */
export function describeStep(step: Step, words: Words = rootVi): string {
  const sentence = describeWith(step, words);
  const { source } = step;
  if (!source) return sentence;
  return `${sentence} (${source.at === undefined ? "" : `${source.at}, `}${source.document})`;
}
