import type { Evaluator } from "./evaluator.ts";
import { widened } from "./widened.ts";

const notAsked = 3;

/**
 * Answers a condition on one coded column from a table: it is asked once for each code. Codes are whole numbers from −1;
 * what is missing stands before them.
 */
export function lookup(condition: Evaluator, slot: number, slots: Float64Array): Evaluator {
  let answers = new Uint8Array(64).fill(notAsked);
  const ask: (at: number) => ReturnType<Evaluator> = (at) => {
    while (at >= answers.length)
      answers = widened(answers, new Uint8Array(answers.length * 2).fill(notAsked, answers.length));
    const answer = condition();
    answers[at] = answer;
    return answer;
  };
  return () => {
    const code = slots[slot] as number;
    const at = Number.isNaN(code) ? 0 : code + 2;
    const answer = at < answers.length ? (answers[at] as number) : notAsked;
    return answer === notAsked ? ask(at) : (answer as ReturnType<Evaluator>);
  };
}
