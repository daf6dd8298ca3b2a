import type { Agency } from "../../plan/agency.ts";
import type { Duty } from "../../plan/plan.ts";
import type { Role } from "../../plan/role.ts";
import { agencyAt, type Mention } from "./agencyAt.ts";
import { agencyClasses, nextLevels } from "./agencyClasses.ts";
import { type Folded, folded, matchAt } from "./folded.ts";
import type { KnownAgencies } from "./knownAgencies.ts";
import { type RoleFound, roleAt } from "./roleAt.ts";
import { followed } from "./roleVerbs.ts";

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

/** The agencies a statement begins with, and where its verbs begin. */
interface Subject {
  readonly mentions: readonly Mention[];
  readonly qualifier?: string;
  readonly end: number;
}

const separators: RegExp = /(?:[,;] ?(?:va |cung )?|(?: ?va | ?cung )| )/y;
const fillers: RegExp =
  /(?:[ ,;()]+|va |dong thoi |hoac |co trach nhiem |chiu trach nhiem (?=chu tri|phoi hop|thuc hien)|la (?:co quan|don vi) |(?:lam )?dau moi |trien khai (?!thuc hien)|to chuc (?!thuc hien)|truc tiep |cung )/y;
/** What the addressee of a submission does with it. */
const approvals: ReadonlySet<Role> = new Set<Role>(["approve", "issue", "announce", "comment"]);

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
  const statement = folded(text);
  const subject = roleFirst(statement, known) ?? readSubject(statement, skip(statement.text, 0), known);
  if (!subject) return { duties: [], agencies: [], unsure: [] };
  const predicate = readVerbs(statement, subject, known);
  const mentions = [...subject.mentions, ...predicate.mentions];
  const qualifier = predicate.qualifier ?? subject.qualifier;
  const duties =
    predicate.duties.length > 0 ? predicate.duties : [{ agencies: subject.mentions.map(idOf), role: columnRole }];
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

function idOf({ agency }: Mention): string {
  return agency.id;
}

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
  const subject = readSubject(statement, skip(text, verb.end + 1), known);
  return subject && { ...subject, verbs: [verb] };
}

function skip(text: string, at: number): number {
  let end = at;
  while (/[ :-]/.test(text.charAt(end))) end++;
  return end;
}

function readSubject(statement: Folded, start: number, known: KnownAgencies): Subject | undefined {
  const { text } = statement;
  const mentions: Mention[] = [];
  let qualifier: string | undefined;
  let at = start;
  for (;;) {
    const next = at === start ? at : Math.max(matchAtEnd(separators, text, at), at);
    const mention = lowerLevel(statement, next, mentions.at(-1)?.agency, known) ?? agencyAt(statement, next, known);
    if (!mention) break;
    const before = mentions.at(-1)?.agency;
    mentions.push(mention);
    at = mention.end;
    const tail = qualifierAt(statement, at, mention.agency);
    if (tail) {
      qualifier ??= statement.printed(at, tail);
      at = tail;
    } else if (mention.agency.id === "cq-lien-quan" && before?.id === "dia-phuong")
      qualifier ??= /(?:có )?liên quan$/iu.exec(statement.printed(next, at))?.[0];
    at = innerAgencies(statement, at, known, mentions);
  }
  return mentions.length === 0 ? undefined : { mentions, end: at, ...(qualifier === undefined ? {} : { qualifier }) };
}

function matchAtEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** "UBND cấp huyện, cấp xã": the second names the same kind of body at another level. */
function lowerLevel(
  statement: Folded,
  at: number,
  before: Agency | undefined,
  known: KnownAgencies,
): Mention | undefined {
  const id = before && nextLevels[before.id];
  const end = matchAt(/cap xa/y, statement.text, at);
  if (!id || end < 0) return undefined;
  const agency = known.byId.get(id) ?? agencyClasses.find((entry) => entry.agency.id === id)?.agency;
  return agency && { agency, end };
}

/** "liên quan" after a class; "được giao chủ trì soạn thảo văn bản": which bodies are meant, not what they do. */
function qualifierAt(statement: Folded, at: number, agency: Agency): number | undefined {
  const { text } = statement;
  if (agency.kind === "unit") return undefined;
  const related = matchAt(/ (?:co )?lien quan/y, text, at);
  if (related > 0) return related;
  const given = matchAt(/ duoc (?:giao|phan cong)/y, text, at);
  if (given < 0) return undefined;
  const lead = matchAt(/ chu tri/y, text, given);
  if (lead < 0 || /^(?: thuc hien)?(?:$| ?[(,;])/.test(text.slice(lead))) return given;
  for (let end = lead + 1; end < text.length; end++) {
    if (text.charAt(end) !== " ") continue;
    if (text.startsWith(" va ", end) || roleAt(statement, end + 1)) return end;
  }
  return text.length;
}

/** "Sở Ngoại vụ (Trung tâm dịch thuật trực thuộc Sở Ngoại vụ)": a unit of the agency, named in brackets. */
function innerAgencies(statement: Folded, at: number, known: KnownAgencies, mentions: Mention[]): number {
  const { text } = statement;
  const open = matchAtEnd(/ ?\(/y, text, at);
  if (open < 0 || roleAt(statement, open)) return at;
  const mention = agencyAt(statement, open, known);
  if (!mention) return at;
  mentions.push(mention);
  const close = text.indexOf(")", mention.end);
  return close < 0 ? text.length : close + 1;
}

interface Verbs {
  readonly duties: readonly { readonly role: Role | undefined; readonly agencies: readonly string[] }[];
  readonly mentions: readonly Mention[];
  readonly qualifier?: string;
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

function readVerbs(
  statement: Folded,
  subject: Subject & { readonly verbs?: readonly RoleFound[] },
  known: KnownAgencies,
): Verbs {
  const { text } = statement;
  const doers = subject.mentions.map(idOf);
  const duties = (subject.verbs ?? []).map(({ verb }) => ({ role: verb.role, agencies: doers }));
  const reading: ReadingVerbs = { duties, partners: [], doers, qualifier: undefined, scope: undefined };
  let at = subject.end;
  while (at < text.length) {
    at = skipFillers(text, at);
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
  const ids = partners.mentions.map(idOf);
  reading.partners.push(...partners.mentions);
  if (reading.duties.length > 0) {
    reading.duties.push({ role: "coordinate", agencies: ids });
    return text.length;
  }
  reading.doers = [...reading.doers, ...ids];
  const { end } = partners;
  const more = nextVerb(statement, end) < text.length || roleAt(statement, skipFillers(text, end));
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

function skipFillers(text: string, at: number): number {
  let end = at;
  for (let next = matchAtEnd(fillers, text, end); next > end; next = matchAtEnd(fillers, text, end)) end = next;
  return end;
}

/** "với B, C": the names after "phối hợp". */
function partnersAt(statement: Folded, at: number, known: KnownAgencies): Subject | undefined {
  const { text } = statement;
  const after = matchAtEnd(/ (?:chat che )?(?:voi |cung )?/y, text, at);
  return after < 0 ? undefined : readSubject(statement, after, known);
}

/** The next verb that begins a role of its own: after a comma, a semicolon or "và". */
function nextVerb(statement: Folded, from: number): number {
  const { text } = statement;
  for (let at = from; at < text.length; at++) {
    const end = matchAtEnd(/[,;] (?:va )?|(?:^| )va | ?\(/y, text, at);
    if (end > at && roleAt(statement, end)) return end;
  }
  return text.length;
}

/** What is led, where it is more than "thực hiện". */
function scopeOf(statement: Folded, from: number, to: number): string | undefined {
  const scope = statement.printed(from, to).replace(/[,;.\s]+(?:và)?$/u, "");
  return scope === "" || /^(?:tổ chức |triển khai )*(?:thực hiện|xây dựng)?$|^\(/iu.test(scope) ? undefined : scope;
}
