import type { Folded } from "./folded.ts";
import { matchEnd } from "./matchAt.ts";
import { roleAt } from "./roleAt.ts";

const marks = " ,;(";
const parting = /[,;] (?:va )?|(?:^| )va | ?\(/y;

/**
 * Finds the next verb that begins a role of its own: after a comma, a semicolon, "và" or a bracket.
 *
 * @param statement - The statement.
 * @param from - Place to look from.
 * @returns Place of the verb; the end of the statement where none follows.
 */
export function nextVerb(statement: Folded, from: number): number {
  const { text } = statement;
  for (let at = from; at < text.length; at++) {
    const end = at === 0 || marks.includes(text.charAt(at)) ? matchEnd(parting, text, at) : -1;
    if (end > at && roleAt(statement, end)) return end;
  }
  return text.length;
}
