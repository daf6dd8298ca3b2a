import type { Reader } from "./reader.ts";
import type { Item } from "./readItem.ts";

/** «Tuần lễ biển đảo (01-08/6/2026)»: whether a phrase is all that a bracket holds. */
export function fillsBracket({ tokens }: Reader, { from, to }: Pick<Item, "from" | "to">): boolean {
  return tokens[from - 1]?.word === "(" && tokens[to]?.word === ")";
}
