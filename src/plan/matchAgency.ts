import type { PlainDate } from "../core/plainDate.ts";
import type { Agency } from "./agency.ts";
import { type AgencyName, agencyNames, meaningfulWords, spellingOf } from "./agencyNames.ts";
import { existsOn } from "./existsOn.ts";
import { sameByInitials } from "./sameByInitials.ts";
import { successorsOf } from "./successorsOf.ts";

/** One agency that may be meant. */
export interface AgencyCandidate {
  /** The agency. */
  readonly agency: Agency;
  /** Its name, or the alias that came closest. */
  readonly name: string;
  /**
   * How sure, from 0 to 1: 1 same words · 0.95 same words without diacritics and province · 0.9 by abbreviation · at most
   * 0.8 some words only, or the successor of whom the name means.
   */
  readonly score: number;
  /** What made it a candidate: đúng chính tả · đúng chữ · viết tắt · gần giống · kế thừa cơ quan được nêu. */
  readonly by: "spelling" | "words" | "initials" | "similar-words" | "successor";
  /** The agency the name means, which had ended by the day asked; absent: the candidate itself. */
  readonly insteadOf?: Agency;
}

/** What a name may mean. */
export interface AgencyMatch {
  /** The name as given. */
  readonly text: string;
  /** The one agency it means; absent when none is sure, or when two are equally so. */
  readonly agency?: Agency;
  /** Who may be meant, best first, at most five. */
  readonly candidates: readonly AgencyCandidate[];
}

/** How to match names of agencies. */
export interface MatchAgencyOptions {
  /** Name of the province, so that "Báo Quảng Ngãi" and "Báo tỉnh Quảng Ngãi" are one; absent: names must agree in it. */
  readonly territory?: string;
  /** Only agencies that exist on this day, and successors of those that had ended; absent: those that ended too. */
  readonly on?: PlainDate;
}

/**
 * Finds the agency that a written name means (khớp tên cơ quan): whatever the Unicode form, the place of the tone mark,
 * missing diacritics, or abbreviation ("Sở TT&TT", "VP UBND tỉnh"). It never guesses in silence: a name that is only
 * similar gives candidates with scores and no agency, and so does one whose agency had ended by the day asked: who took
 * over is offered, and whether the task went with it is for a person to say.
 *
 * @param name - Name as printed.
 * @param agencies - Who may be meant: the agencies of a plan, or of a directory.
 * @param options - Province, and the day the agency must exist on.
 * @returns The agency, where there is exactly one, and the candidates.
 * @example
 * matchAgency("Sở TT&TT", quangNgai2022Plan.agencies).agency?.name // => "Sở Thông tin và Truyền thông"
 * matchAgency("Sở Thông tin", quangNgai2022Plan.agencies).agency // => undefined
 */
export function matchAgency(name: string, agencies: readonly Agency[], options: MatchAgencyOptions = {}): AgencyMatch {
  if (name.length > longestName) return { text: name, candidates: [] };
  const place = meaningfulWords(options.territory ?? "");
  const asked = { spelling: spellingOf(name), words: withoutPlace(meaningfulWords(name), place) };
  const best = new Map<Agency, AgencyCandidate>();
  for (const known of agencyNames(agencies)) {
    const candidate = compare(asked, known, place);
    for (const one of candidate ? onDay(candidate, agencies, options.on) : [])
      if (one.score > (best.get(one.agency)?.score ?? 0)) {
        best.delete(one.agency); // so that equals stand in the order in which they came to their score
        best.set(one.agency, one);
      }
  }
  const candidates = [...best.values()].sort((a, b) => b.score - a.score).slice(0, 5);
  const [first, second] = candidates;
  const sure = first !== undefined && first.score > 0.8 && first.score !== second?.score;
  return { text: name, ...(sure ? { agency: first.agency } : {}), candidates };
}

/** No agency's name is as long as this; a longer text is not one, and would only cost time. */
const longestName = 300;

function compare(
  asked: { readonly spelling: string; readonly words: readonly string[] },
  known: AgencyName,
  place: readonly string[],
): AgencyCandidate | undefined {
  const { agency, name } = known;
  if (asked.spelling === known.spelling) return { agency, name, score: 1, by: "spelling" };
  const words = withoutPlace(known.words, place);
  if (asked.words.join(" ") === words.join(" ")) return { agency, name, score: 0.95, by: "words" };
  if (sameByInitials(asked.words, words)) return { agency, name, score: 0.9, by: "initials" };
  const shared = asked.words.filter((word) => words.includes(word)).length;
  const score = Math.round((160 * shared) / (asked.words.length + words.length)) / 100;
  return score >= 0.4 ? { agency, name, score: Math.min(score, 0.8), by: "similar-words" } : undefined;
}

/** "tỉnh Quảng Ngãi", "Quảng Ngãi" and "tỉnh" at the end of a name say the same of a province's own agency. */
function withoutPlace(words: readonly string[], place: readonly string[]): readonly string[] {
  if (place.length === 0) return words;
  const bare = words.slice(-place.length).join(" ") === place.join(" ") ? words.slice(0, -place.length) : words;
  return bare.at(-1) === "tinh" ? bare.slice(0, -1) : bare;
}

/** The candidate, or who took over from it by the day asked; someone only similar has no successors. */
function onDay(
  candidate: AgencyCandidate,
  agencies: readonly Agency[],
  on: PlainDate | undefined,
): readonly AgencyCandidate[] {
  const { agency, score, by } = candidate;
  if (on === undefined || existsOn(agency, on)) return [candidate];
  if (by === "similar-words") return [];
  const less = Math.round(80 * score) / 100;
  return successorsOf(agency, agencies, on).map((one) => ({
    ...candidate,
    agency: one,
    score: less,
    by: "successor",
    insteadOf: agency,
  }));
}
