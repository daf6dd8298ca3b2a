import type { Agency } from "../../plan/agency.ts";
import { agencyClasses, classHeads } from "./agencyClasses.ts";
import type { Folded } from "./folded.ts";
import { type KnownAgencies, wordAt } from "./knownAgencies.ts";
import { matchAt } from "./matchAt.ts";
import { type Mention, resolveName } from "./resolveName.ts";
import { roleAt } from "./roleAt.ts";

/** Words with which the name of a body begins, folded. */
const heads: RegExp =
  /(?:van phong|vp|bhxh|cuc|chi cuc|tong cuc|cong an|kho bac|bao hiem xa hoi|trung tam|ubnd|uy ban|hdnd|hoi dong|thanh tra|toa an|thuong truc|bo chi huy|bo tu lenh|bo phan|benh vien|lien doan|mat tran|tinh doan|ngan hang|buu dien|cong ty|tap doan|tong cong ty|hiep hoi|ban quan ly|chu tich|pho chu tich|thu truong|nguoi dung dau|chanh van phong|giam doc|vnpt|so|phong|truong|hoi|dai)(?= )/y;

/** Heads that are common words too: only with a capital letter. */
const capitalHeads: RegExp = /(?:ban(?! hanh)|bo|bao(?! cao)|to(?! chuc| trinh)|quy|vien|doan|ca cuc)(?= )/y;

/** Whoever holds a power, named by it to the end of the statement. */
const holders: RegExp = /(?:cac )?(?:co quan, don vi|co quan|don vi|nguoi) co tham quyen[^.;]*/y;

/**
 * Finds the agency whose name begins at a place.
 *
 * @param statement - The statement.
 * @param at - Place to look at.
 * @param known - Names of the directory, and the province.
 * @returns The agency and the end of its name; undefined where no name begins there.
 */
export function agencyAt(statement: Folded, at: number, known: KnownAgencies): Mention | undefined {
  const { text } = statement;
  const word = wordAt(text, at);
  const listed = listedAt(text, at, known.names.get(word) ?? [], known.province);
  if (classHeads.has(word)) {
    const power = matchAt(holders, text, at);
    if (power > 0) return resolveName(statement.printed(at, power), "open-group", power, known);
    for (const { agency, words } of agencyClasses) {
      const end = matchAt(words, text, at);
      if (end > 0 && end >= (listed?.end ?? 0)) return { agency: known.byId.get(agency.id) ?? agency, end };
    }
  }
  if (listed) return listed;
  if (matchAt(heads, text, at) < 0 && !(statement.capital(at) && matchAt(capitalHeads, text, at) > 0)) return undefined;
  const end = endOfName(statement, at, known);
  return resolveName(statement.printed(at, end), "unit", end, known);
}

function listedAt(
  text: string,
  at: number,
  names: readonly (readonly [string, Agency])[],
  province: string,
): Mention | undefined {
  for (const [name, agency] of names) {
    const end = at + name.length;
    if (!text.startsWith(name, at) || /[a-z0-9]/.test(text.charAt(end))) continue;
    const longer = name.endsWith(" tinh") && province !== "" && text.startsWith(` ${province}`, end);
    return { agency, end: longer ? end + 1 + province.length : end };
  }
  return undefined;
}

/** A name reaches to the next name, the next verb, or a mark; "và" and commas inside names part nothing. */
function endOfName(statement: Folded, at: number, known: KnownAgencies): number {
  const { text } = statement;
  for (let end = at; end < text.length; end++) {
    const mark = text.charAt(end);
    if (mark === ";" || mark === "(" || mark === ")" || mark === ":") return trimmed(text, end);
    if (mark !== " " && mark !== ",") continue;
    const next = mark === "," ? end + 2 : end + 1;
    const word = text.startsWith("va ", next) ? next + 3 : next;
    if (
      /^(?:(?:co )?lien quan|duoc (?:giao|phan cong)|truc thuoc|co trach nhiem|lam dau moi|la co quan)\b/.test(
        text.slice(next, next + 20),
      )
    )
      return end;
    if (roleAt(statement, word)) return end;
    if ((mark === "," || word > next) && (beginsName(statement, word, known) || text.startsWith("cap ", word)))
      return end;
  }
  return text.length;
}

function trimmed(text: string, end: number): number {
  return text.charAt(end - 1) === " " ? end - 1 : end;
}

function beginsName(statement: Folded, at: number, known: KnownAgencies): boolean {
  const { text } = statement;
  const word = wordAt(text, at);
  return (
    matchAt(heads, text, at) > 0 ||
    (statement.capital(at) && matchAt(capitalHeads, text, at) > 0) ||
    (classHeads.has(word) && agencyClasses.some(({ words }) => matchAt(words, text, at) > 0)) ||
    (known.names.get(word) ?? []).some(([name]) => text.startsWith(name, at))
  );
}
