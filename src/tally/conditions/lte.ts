import { compare } from "./compare.ts";
import type { Condition } from "./condition.ts";
import type { Ordering } from "./operand.ts";

/**
 * Tells whether the left is at most the right. Unknown when a side is missing.
 *
 * @param left - Column, or `dayOf` an instant column.
 * @param right - Value, or a column of the same table and type.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { fee: integer(), dueOn: date() });
 * lte(dossier.dueOn, "2022-01-28").op // => "lte"
 */
export const lte: Ordering = <T extends string>(left: unknown, right: unknown): Condition<T> =>
  compare("lte", left, right);
