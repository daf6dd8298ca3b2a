import { compare } from "./compare.ts";
import type { Condition } from "./condition.ts";
import type { Equality } from "./operand.ts";

/**
 * Tells whether two differ. Unknown when a side is missing.
 *
 * @param left - Column, or `dayOf` an instant column.
 * @param right - Value, or a column of the same table and type.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { fee: integer(), dueOn: date() });
 * ne(dossier.fee, 0).op // => "ne"
 */
export const ne: Equality = <T extends string>(left: unknown, right: unknown): Condition<T> =>
  compare("ne", left, right);
