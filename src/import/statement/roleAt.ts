import type { Folded } from "./folded.ts";
import { matchAt } from "./matchAt.ts";
import { type RoleVerb, roleVerbs } from "./roleVerbs.ts";

const patterns: readonly { readonly pattern: RegExp; readonly verb: RoleVerb }[] = roleVerbs.map((verb) => ({
  pattern: new RegExp(verb.verb, "y"),
  verb,
}));

/** A role verb found, and where it ends. */
export interface RoleFound {
  /** The verb. */
  readonly verb: RoleVerb;
  /** Place after it. */
  readonly end: number;
}

/**
 * Finds a role verb at a place. Inside a sentence verbs are written small, the words of names are not ("Ban Chỉ đạo").
 *
 * @param statement - The statement.
 * @param at - Place to look at.
 * @returns The verb; undefined for none.
 */
export function roleAt(statement: Folded, at: number): RoleFound | undefined {
  if (at > 0 && statement.capital(at)) return undefined;
  for (const { pattern, verb } of patterns) {
    const end = matchAt(pattern, statement.text, at);
    if (end > 0) return { verb, end };
  }
  return undefined;
}
