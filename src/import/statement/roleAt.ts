import type { Folded } from "./folded.ts";
import { matchEnd } from "./matchAt.ts";
import { type RoleVerb, roleVerbs } from "./roleVerbs.ts";

const byVerb: ReadonlyMap<string, RoleVerb> = new Map(roleVerbs.map((entry) => [entry.verb, entry]));
const anyVerb: RegExp = new RegExp(`(?:${roleVerbs.map(({ verb }) => verb).join("|")})(?![a-z0-9])`, "y");

/** Without its tones "chuyên môn" looks like "chuyển". */
const noVerb: RegExp = /chuyen (?:mon|trach|nganh|vien|de|gia)(?![a-z0-9])/y;

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
  const end = matchEnd(anyVerb, statement.text, at);
  if (end > at && matchEnd(noVerb, statement.text, at) > 0) return undefined;
  const verb = end > at ? byVerb.get(statement.text.slice(at, end)) : undefined;
  return verb && { verb, end };
}
