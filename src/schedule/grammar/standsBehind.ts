import type { Reader } from "./reader.ts";
import type { Item } from "./readItem.ts";

/** Whether a phrase stands right behind another one, with no more than one of those signs between them. */
export function standsBehind(
  { tokens }: Reader,
  { to }: Pick<Item, "to">,
  { from }: Pick<Item, "from">,
  signs: ReadonlySet<string>,
): boolean {
  return from === to || (from === to + 1 && signs.has(tokens[to]?.word ?? ""));
}
