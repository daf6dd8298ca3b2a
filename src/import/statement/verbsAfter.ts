import type { Role } from "../../plan/role.ts";
import { agencyAt } from "./agencyAt.ts";
import type { Folded } from "./folded.ts";
import type { KnownAgencies } from "./knownAgencies.ts";
import { matchEnd } from "./matchAt.ts";
import { nextVerb } from "./nextVerb.ts";
import { pastFillers } from "./pastFillers.ts";
import type { Mention } from "./resolveName.ts";
import { type RoleFound, roleAt } from "./roleAt.ts";
import { followed } from "./roleVerbs.ts";
import { type Subject, subjectAt } from "./subjectAt.ts";

/** What the verbs of a statement say. */
export interface Verbs {
  /** Role by role. */
  readonly duties: readonly { readonly role: Role; readonly agencies: readonly string[] }[];
  /** Agencies named after the verbs. */
  readonly mentions: readonly Mention[];
  /** Which bodies of a class are meant, as printed. */
  readonly qualifier?: string;
  /** What the lead leads, as printed. */
  readonly scope?: string;
}

/** What the verbs give while they are read. */
interface ReadingVerbs {
  readonly duties: { readonly role: Role; readonly agencies: readonly string[] }[];
  readonly partners: Mention[];
  /** Who does what the next verb says. */
  doers: readonly string[];
  qualifier: string | undefined;
  scope: string | undefined;
}

/** What the addressee of a submission does with it. */
const approvals: ReadonlySet<Role> = new Set<Role>(["approve", "issue", "announce", "comment"]);

/**
 * Reads what agencies do: one role for each verb, and who they work with.
 *
 * @param statement - The statement.
 * @param subject - The agencies, and the verbs that stand before their names.
 * @param known - Names of the directory, and the province.
 * @returns Roles, in printed order.
 */
export function verbsAfter(
  statement: Folded,
  subject: Subject & { readonly verbs?: readonly RoleFound[] },
  known: KnownAgencies,
): Verbs {
  const { text } = statement;
  const doers = idsOf(subject);
  const duties = (subject.verbs ?? []).map(({ verb }) => ({ role: verb.role, agencies: doers }));
  const reading: ReadingVerbs = { duties, partners: [], doers, qualifier: undefined, scope: undefined };
  let at = subject.end;
  while (at < text.length) {
    at = pastFillers(text, at);
    const found = roleAt(statement, at);
    if (!found) {
      reading.qualifier ??= bracketed(statement, at);
      at = nextVerb(statement, at);
      continue;
    }
    at = found.end;
    if (approvals.has(found.verb.role) && duties.some(({ role }) => role === "submit")) continue;
    const partners = found.verb.role === "coordinate" ? partnersAt(statement, at, known) : undefined;
    at = partners ? coordinateWith(statement, partners, reading) : addRole(statement, found, known, reading);
  }
  const { partners, qualifier, scope } = reading;
  return {
    duties,
    mentions: partners,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** "A chủ trì, phối hợp với B …": B coordinates, and the rest is their common work. "A phối hợp với B chủ trì": both lead. */
function coordinateWith(statement: Folded, partners: Subject, reading: ReadingVerbs): number {
  const { text } = statement;
  const ids = idsOf(partners);
  reading.partners.push(...partners.mentions);
  if (reading.duties.length > 0) {
    reading.duties.push({ role: "coordinate", agencies: ids });
    return text.length;
  }
  reading.doers = [...reading.doers, ...ids];
  const { end } = partners;
  const more = nextVerb(statement, end) < text.length || roleAt(statement, pastFillers(text, end));
  if (!more) reading.duties.push({ role: "coordinate", agencies: reading.doers });
  return end;
}

/** Adds a role; gives the place of the verb that follows at once, or of the next that begins a role of its own. */
function addRole(statement: Folded, { verb, end }: RoleFound, known: KnownAgencies, reading: ReadingVerbs): number {
  reading.duties.push({ role: verb.role, agencies: reading.doers });
  const follower = roleAt(statement, end + 1);
  if (follower && followed[verb.role]?.includes(follower.verb.role) && isVerb(statement, follower, known))
    return end + 1;
  const next = nextVerb(statement, end);
  if (verb.role === "lead") reading.scope ??= scopeOf(statement, end, next);
  reading.qualifier ??= bracketed(statement, end + 2);
  return next;
}

/** "chủ trì (theo kế hoạch)": words in brackets that are no verb say which bodies are meant. */
function bracketed(statement: Folded, at: number): string | undefined {
  if (statement.text.charAt(at - 1) !== "(") return undefined;
  const close = statement.text.indexOf(")", at);
  return close > at ? statement.printed(at, close) : undefined;
}

/** "báo cáo" is a verb before whoever is reported to, else a noun: "tổng hợp báo cáo của UBND tỉnh". */
function isVerb(statement: Folded, found: RoleFound, known: KnownAgencies): boolean {
  return found.verb.role !== "report" || agencyAt(statement, found.end + 1, known) !== undefined;
}

/** "với B, C": the names after "phối hợp". */
function partnersAt(statement: Folded, at: number, known: KnownAgencies): Subject | undefined {
  const { text } = statement;
  const after = matchEnd(/ (?:chat che )?(?:voi |cung )?/y, text, at);
  return after < 0 ? undefined : subjectAt(statement, after, known);
}

/** What is led, where it is more than "thực hiện". */
function scopeOf(statement: Folded, from: number, to: number): string | undefined {
  const scope = statement.printed(from, to).replace(/[,;.\s]+(?:và)?$/, "");
  return scope === "" || /^(?:tổ chức |triển khai )*(?:thực hiện|xây dựng)?$|^\(/i.test(scope) ? undefined : scope;
}

function idsOf({ mentions }: Subject): readonly string[] {
  return mentions.map(({ agency }) => agency.id);
}
