import type { Step } from "../../core/step.ts";
import { describeStep } from "../../plan/describeStep.ts";
import type { Evaluation } from "../tree/report.ts";
import type { BuilderWords } from "../words/builderWords.ts";

/** Collects the evaluations that figures of one report point to. */
export interface Sources {
  /** Adds one, unless its key is there already, and gives the key. */
  readonly add: (key: string, title: string, derivation: readonly Step[], first?: readonly string[]) => string;
  /** All of them, by key. */
  readonly all: () => Readonly<Record<string, Evaluation>>;
}

/** Starts the collection of one report. */
export function createSources(words: BuilderWords): Sources {
  const found = new Map<string, Evaluation>();
  return {
    add(key, title, derivation, first = []) {
      if (found.has(key)) return key;
      const lines = [...first, ...derivation.map((step) => describeStep(step, words))].map(fullStop);
      found.set(key, { title, lines, derivation });
      return key;
    },
    all: () => Object.fromEntries(found),
  };
}

function fullStop(line: string): string {
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
