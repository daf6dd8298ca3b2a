import type { Agency } from "../../plan/agency.ts";
import type { Duty } from "../../plan/plan.ts";
import type { Role } from "../../plan/role.ts";
import { clausesOf } from "./clausesOf.ts";
import { type Folded, folded } from "./folded.ts";
import type { KnownAgencies } from "./knownAgencies.ts";
import { matchAt } from "./matchAt.ts";
import { type RoleFound, roleAt } from "./roleAt.ts";
import { type Subject, subjectAt } from "./subjectAt.ts";
import { verbsAfter } from "./verbsAfter.ts";

/** What a statement of who does what says. */
export interface Statement {
  /** Role by role. */
  readonly duties: readonly Duty[];
  /** Every agency named, in order. */
  readonly agencies: readonly Agency[];
  /** What the lead leads, as printed; absent: all of the task. */
  readonly scope?: string;
  /** Names that are only similar to some of the directory: name as printed, and the similar ones. */
  readonly unsure: readonly (readonly [name: string, similar: readonly string[]])[];
}

/**
 * Reads a statement of who does what (cơ quan, đơn vị thực hiện): its agencies, and the role each verb gives them.
 * The role may stand at the end, at the start, in brackets or nowhere; "A phối hợp với B chủ trì" makes A and B joint
 * leads, "A chủ trì, phối hợp với B" makes B coordinate, "được giao chủ trì soạn thảo" says only who is meant.
 *
 * @param text - One statement.
 * @param known - Names of the directory, and the province.
 * @param columnRole - Role the column gives where the statement prints none.
 * @returns Duties; none where no agency was recognised.
 */
export function readStatement(text: string, known: KnownAgencies, columnRole?: Role): Statement {
  if (text.length > maxLength) return { duties: [], agencies: [], unsure: [] };
  const whole = folded(text);
  const parts = clausesOf(whole, known);
  const clauses = parts.map((part) => readClause(parts.length === 1 ? whole : folded(part), known, columnRole));
  const scope = clauses.find((clause) => clause.scope !== undefined)?.scope;
  return {
    duties: clauses.flatMap(({ duties }) => duties),
    agencies: clauses.flatMap(({ agencies }) => agencies),
    unsure: clauses.flatMap(({ unsure }) => unsure),
    ...(scope === undefined ? {} : { scope }),
  };
}

function readClause(statement: Folded, known: KnownAgencies, columnRole: Role | undefined): Statement {
  const subject = roleFirst(statement, known) ?? subjectAt(statement, 0, known);
  if (!subject) return { duties: [], agencies: [], unsure: [] };
  const predicate = verbsAfter(statement, subject, known);
  const mentions = [...subject.mentions, ...predicate.mentions];
  const qualifier = predicate.qualifier ?? subject.qualifier;
  const duties =
    predicate.duties.length > 0
      ? predicate.duties
      : [{ agencies: subject.mentions.map(({ agency }) => agency.id), role: columnRole }];
  return {
    duties: duties.map(({ role, agencies }) => ({
      ...(role === undefined ? {} : { role }),
      agencies,
      ...(qualifier === undefined ? {} : { qualifier }),
    })),
    agencies: mentions.map(({ agency }) => agency),
    unsure: mentions.flatMap(({ agency, similar }) => (similar ? [[agency.name, similar] as const] : [])),
    ...(predicate.scope === undefined ? {} : { scope: predicate.scope }),
  };
}

/** No statement is as long as this. */
const maxLength = 5_000;

/** "Chủ trì: Sở A", "Cơ quan phối hợp: …": the verbs stand before the names. */
function roleFirst(
  statement: Folded,
  known: KnownAgencies,
): (Subject & { readonly verbs: readonly RoleFound[] }) | undefined {
  const { text } = statement;
  const start = matchAt(/(?:co quan|don vi) (?=chu tri|phoi hop|thuc hien)/y, `${text} `, 0);
  const from = Math.max(start, 0);
  const verb = roleAt(statement, from);
  if (!verb || !/^\s*[:-]/.test(text.slice(verb.end))) return undefined;
  const subject = subjectAt(statement, verb.end + 1, known);
  return subject && { ...subject, verbs: [verb] };
}
