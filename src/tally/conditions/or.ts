import type { Condition } from "./condition.ts";

/**
 * Joins conditions of which one must hold: one true decides, else one unknown leaves it unknown.
 *
 * @param first - First condition; it settles the table.
 * @param rest - Further conditions of the same table.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { fee: integer(), dueOn: nullable(date()) });
 * or(gt(dossier.fee, 0), isKnown(dossier.dueOn)).kind // => "or"
 */
export function or<T extends string>(first: Condition<T>, ...rest: readonly Condition<NoInfer<T>>[]): Condition<T> {
  return { kind: "or", all: [first, ...rest] };
}
