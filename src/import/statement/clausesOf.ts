import type { Folded } from "./folded.ts";
import type { KnownAgencies } from "./knownAgencies.ts";
import { matchEnd } from "./matchAt.ts";
import { pastFillers } from "./pastFillers.ts";
import { roleAt } from "./roleAt.ts";
import { subjectAt } from "./subjectAt.ts";

/**
 * Parts a statement into clauses with doers of their own: "A chủ trì; B hướng dẫn", "A chủ trì, B phối hợp", "Chủ trì: A;
 * phối hợp: B". Names after "phối hợp với" belong to that verb ("A chủ trì, phối hợp với B, C thực hiện").
 *
 * @param statement - The statement.
 * @param known - Names of the directory, and the province.
 * @returns The clauses as printed; one where it has no more.
 */
export function clausesOf(statement: Folded, known: KnownAgencies): readonly string[] {
  const { text } = statement;
  if (!text.includes(", ") && !text.includes("; ")) return [statement.printed(0, text.length)];
  const clauses: string[] = [];
  let from = 0;
  let verb: { readonly role: string; readonly end: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const end = mark === "," || mark === ";" ? matchEnd(parting, text, at) : -1;
    if (end < 0) {
      const found = at === from || text.charAt(at - 1) === " " ? roleAt(statement, at) : undefined;
      if (found) verb = { role: found.verb.role, end: found.end };
      continue;
    }
    if (!verb || hasPartners(text, verb, at) || !beginsClause(statement, end, known)) continue;
    clauses.push(statement.printed(from, at));
    from = end;
    verb = undefined;
    at = end - 1;
  }
  return [...clauses, statement.printed(from, text.length)];
}

const parting = /[;,] (?:va )?/y;

/** "phối hợp với B": the list of partners may go on. */
function hasPartners(text: string, verb: { readonly role: string; readonly end: number }, at: number): boolean {
  return verb.role === "coordinate" && text.slice(verb.end, at).trim() !== "" && text.charAt(verb.end) !== ":";
}

/** A name with a verb after it, or a verb with a colon after it. */
function beginsClause(statement: Folded, at: number, known: KnownAgencies): boolean {
  const first = roleAt(statement, at);
  if (first) return statement.text.charAt(first.end) === ":";
  const subject = subjectAt(statement, at, known);
  return subject !== undefined && roleAt(statement, pastFillers(statement.text, subject.end)) !== undefined;
}
