import type { Condition } from "./condition.ts";

/**
 * Turns a condition round; what is unknown stays unknown.
 *
 * @param condition - Condition.
 * @returns The contrary.
 * @example
 * const dossier = table("dossier", { fee: integer() });
 * not(eq(dossier.fee, 0)).kind // => "not"
 */
export function not<T extends string>(condition: Condition<T>): Condition<T> {
  return { kind: "not", of: condition };
}
