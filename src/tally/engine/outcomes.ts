import type { Evaluator } from "./evaluator.ts";
import { widened } from "./widened.ts";

/** Beyond so many remembered steps all are forgotten: memory stays flat whatever the conditions. */
const mostSteps = 65_536;

/**
 * Remembers what follows from the answers of all conditions together. The answers lead step by step through a table of
 * integers, so that what they mean for the measures is worked out once for each combination that occurs, not each record.
 *
 * @param conditions - Conditions on the current record.
 * @param open - Works out what follows for the current record.
 * @returns What follows for the current record.
 */
export function outcomes<T>(conditions: readonly Evaluator[], open: () => T): () => T {
  let next = new Int32Array(3 * 64);
  let ends: (T | undefined)[] = [];
  let steps = 1;

  const addStep = (at: number): number => {
    if (steps * 3 === next.length) next = widened(next, new Int32Array(next.length * 2));
    next[at] = steps;
    return steps++;
  };

  const begin = (step: number): T => {
    const outcome = open();
    ends[step] = outcome;
    if (steps > mostSteps) {
      next = new Int32Array(3 * 64);
      ends = [];
      steps = 1;
    }
    return outcome;
  };

  return () => {
    let step = 0;
    for (let i = 0; i < conditions.length; i++) {
      const at = step * 3 + (conditions[i] as Evaluator)();
      step = next[at] as number;
      if (step === 0) step = addStep(at);
    }
    return ends[step] ?? begin(step);
  };
}
