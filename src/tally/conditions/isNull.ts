import type { AnyColumn } from "../columns/column.ts";
import type { Condition } from "./condition.ts";
import { term } from "./term.ts";

/**
 * Tells whether a column is missing: true or false, never unknown.
 *
 * @param column - Any column.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { finishedAt: nullable(instant()) });
 * isNull(dossier.finishedAt).kind // => "is-null"
 */
export function isNull<T extends string>(column: AnyColumn<T>): Condition<T> {
  return { kind: "is-null", of: term(column) };
}
