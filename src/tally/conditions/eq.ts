import { compare } from "./compare.ts";
import type { Condition } from "./condition.ts";
import type { Equality } from "./operand.ts";

/**
 * Tells whether two are equal. Unknown when a side is missing.
 *
 * @param left - Column, or `dayOf` an instant column.
 * @param right - Value, or a column of the same table and type.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { fee: integer(), dueOn: date() });
 * eq(dossier.fee, 0).op // => "eq"
 */
export const eq: Equality = <T extends string>(left: unknown, right: unknown): Condition<T> =>
  compare("eq", left, right);
