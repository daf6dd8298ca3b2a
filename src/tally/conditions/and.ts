import type { Condition } from "./condition.ts";

/**
 * Joins conditions that must all hold: one false decides, else one unknown leaves it unknown.
 *
 * @param first - First condition; it settles the table.
 * @param rest - Further conditions of the same table.
 * @returns The condition.
 * @example
 * const dossier = table("dossier", { fee: integer(), dueOn: nullable(date()) });
 * and(gt(dossier.fee, 0), isKnown(dossier.dueOn)).kind // => "and"
 */
export function and<T extends string>(first: Condition<T>, ...rest: readonly Condition<NoInfer<T>>[]): Condition<T> {
  return { kind: "and", all: [first, ...rest] };
}
