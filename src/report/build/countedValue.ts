import type { Value } from "../tree/inline.ts";
import type { Telling } from "./telling.ts";
import { countValue } from "./values.ts";

/** How many things a builder counted, with their names as its derivation. */
export function countedValue(key: string, title: string, names: readonly string[], { words, sources }: Telling): Value {
  const count = names.length;
  const step =
    count === 0
      ? { rule: "figure-counted-none" }
      : { rule: "figure-counted", params: { count, names: names.join("; ") } };
  return countValue(count, words.language, { from: sources.add(key, title, [step]) });
}
