import type { AnyColumn } from "../columns/column.ts";
import type { Condition } from "./condition.ts";
import { isNull } from "./isNull.ts";

/**
 * Tells whether a column holds something: true or false, never unknown.
 *
 * @param column - Any column.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { finishedAt: nullable(instant()) });
 * isKnown(dossier.finishedAt).kind // => "not"
 */
export function isKnown<T extends string>(column: AnyColumn<T>): Condition<T> {
  return { kind: "not", of: isNull(column) };
}
