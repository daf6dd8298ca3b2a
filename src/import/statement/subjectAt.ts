import type { Agency } from "../../plan/agency.ts";
import { agencyAt } from "./agencyAt.ts";
import { agencyClasses, nextLevels } from "./agencyClasses.ts";
import { departmentsAt } from "./departmentsAt.ts";
import type { Folded } from "./folded.ts";
import type { KnownAgencies } from "./knownAgencies.ts";
import { matchAt, matchEnd } from "./matchAt.ts";
import type { Mention } from "./resolveName.ts";
import { roleAt } from "./roleAt.ts";

/** Agencies named one after the other, and where what they do begins. */
export interface Subject {
  /** The agencies, in order. */
  readonly mentions: readonly Mention[];
  /** Which bodies of a class are meant, as printed. */
  readonly qualifier?: string;
  /** Place after the last name. */
  readonly end: number;
}

const separators: RegExp = /(?:[,;] ?(?:va |cung )?|(?: ?va | ?cung )| )/y;

/**
 * Reads the agencies named from a place on ("Sở A, Sở B và UBND cấp huyện, cấp xã").
 *
 * @param statement - The statement.
 * @param start - Place of the first name; spaces, colons and dashes before it are passed over.
 * @param known - Names of the directory, and the province.
 * @returns The agencies; undefined where no name begins there.
 */
export function subjectAt(statement: Folded, start: number, known: KnownAgencies): Subject | undefined {
  const { text } = statement;
  const mentions: Mention[] = [];
  let qualifier: string | undefined;
  const first = pastMarks(text, start);
  let at = first;
  for (;;) {
    const next = at === first ? at : Math.max(matchEnd(separators, text, at), at);
    const departments = departmentsAt(statement, next, known);
    const last = departments.at(-1);
    if (last) {
      mentions.push(...departments);
      at = last.end;
      continue;
    }
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
      qualifier ??= /(?:có )?liên quan$/i.exec(statement.printed(next, at))?.[0];
    at = innerAgencies(statement, at, known, mentions);
  }
  return mentions.length === 0 ? undefined : { mentions, end: at, ...(qualifier === undefined ? {} : { qualifier }) };
}

function pastMarks(text: string, at: number): number {
  let end = at;
  while (/[ :-]/.test(text.charAt(end))) end++;
  return end;
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
  const open = matchEnd(/ ?\(/y, text, at);
  if (open < 0 || roleAt(statement, open)) return at;
  const mention = agencyAt(statement, open, known);
  if (!mention) return at;
  mentions.push(mention);
  const close = text.indexOf(")", mention.end);
  return close < 0 ? text.length : close + 1;
}
