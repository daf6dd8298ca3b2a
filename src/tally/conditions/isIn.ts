import type { Column } from "../columns/column.ts";
import type { Condition } from "./condition.ts";
import { term } from "./term.ts";

/**
 * Tells whether a column holds one of several values. Unknown when it is missing; false for no values.
 *
 * @param column - Text, code or integer column.
 * @param values - The values.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { level: oneOf(["province", "commune"]) });
 * isIn(dossier.level, ["commune"]).values // => ["commune"]
 */
export function isIn<T extends string, V extends string | number>(
  column: Column<T, "text" | "code" | "integer", V>,
  values: readonly NoInfer<V>[],
): Condition<T> {
  return { kind: "in", left: term(column), values };
}
