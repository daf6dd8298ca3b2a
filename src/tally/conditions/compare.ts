import type { Comparison, Condition } from "./condition.ts";
import { term } from "./term.ts";

/** Makes a comparison; the public functions give it its types. */
export function compare<T extends string>(op: Comparison, left: unknown, right: unknown): Condition<T> {
  return { kind: "compare", op, left: term(left), right: term(right) };
}
