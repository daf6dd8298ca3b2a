import { foldKey } from "../core/foldKey.ts";
import type { Agency } from "./agency.ts";

/** One name of an agency, made ready for matching. */
export interface AgencyName {
  readonly agency: Agency;
  /** Name or alias, as given. */
  readonly name: string;
  /** Its words with tones, wherever in the word the tone mark stands. */
  readonly spelling: string;
  /** Its words without diacritics; words that carry no meaning left out. */
  readonly words: readonly string[];
}

const prepared: WeakMap<readonly Agency[], readonly AgencyName[]> = /* @__PURE__ */ new WeakMap();

/**
 * Lists every name of every agency, ready for matching; made once for a list and kept beside it.
 *
 * @param agencies - Agencies of a plan, or of a directory.
 * @returns Their names and aliases, in order.
 */
export function agencyNames(agencies: readonly Agency[]): readonly AgencyName[] {
  const known = prepared.get(agencies);
  if (known) return known;
  const names = agencies.flatMap((agency) =>
    [agency.name, ...(agency.aliases ?? [])].map((name) => ({
      agency,
      name,
      spelling: spellingOf(name),
      words: meaningfulWords(name),
    })),
  );
  prepared.set(agencies, names);
  return names;
}

/**
 * Spells a name with its tones, so that names differing only in Unicode form, case, spaces, punctuation, or the place
 * of a tone mark ("hoà", "hòa") come out the same.
 *
 * @param name - Name as printed.
 * @returns Key for comparing.
 */
export function spellingOf(name: string): string {
  return wordsOf(name.normalize("NFD").toLowerCase())
    .map((word) => {
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(word)?.[0] ?? "";
      return word.replace(tone, "").normalize("NFC") + tone;
    })
    .filter((word) => word.length > longestFiller || !fillers.has(foldKey(word)))
    .join(" ");
}

/**
 * Gives the words of a name without diacritics and without those that names may have or lack ("các", "và", "của").
 *
 * @param name - Name as printed.
 * @returns Words for comparing.
 */
export function meaningfulWords(name: string): readonly string[] {
  return wordsOf(foldKey(name)).filter((word) => !fillers.has(word));
}

/** With its tone, which stands as a letter of its own. */
const longestFiller = 4;
const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set(["cac", "va", "cua"]);

/** Whatever is no space and no mark of ASCII, Latin-1 or general punctuation: `\p{L}` costs milliseconds when first used. */
const anyWord = /[^\s!-/:-@[-`{-~\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f]+/g;

function wordsOf(text: string): readonly string[] {
  // "TT&TT" and "LĐ-TB&XH" are one abbreviation; a dash between spaces only separates.
  return text.replace(/(?<=\S)[&-](?=\S)/g, "").match(anyWord) ?? [];
}
