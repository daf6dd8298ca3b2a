import { compare } from "./compare.ts";
import type { Condition } from "./condition.ts";
import type { Ordering } from "./operand.ts";

/**
 * Tells whether the left is at least the right. Unknown when a side is missing.
 *
 * @param left - Column, or `dayOf` an instant column.
 * @param right - Value, or a column of the same table and type.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { fee: integer(), dueOn: date() });
 * gte(dossier.fee, 10).op // => "gte"
 */
export const gte: Ordering = <T extends string>(left: unknown, right: unknown): Condition<T> =>
  compare("gte", left, right);
