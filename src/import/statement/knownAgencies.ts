import { addTo, type Lists } from "../../core/addTo.ts";
import { foldKey } from "../../core/foldKey.ts";
import type { Agency } from "../../plan/agency.ts";
import { provinceKey } from "../text/provinceKey.ts";
import { matchEnd } from "./matchAt.ts";

/** The agencies a reader knows before it reads. */
export interface KnownAgencies {
  /** As given. */
  readonly directory: readonly Agency[];
  /** Folded names and aliases by their first word, longest first. */
  readonly names: ReadonlyMap<string, readonly (readonly [string, Agency])[]>;
  /** By id. */
  readonly byId: ReadonlyMap<string, Agency>;
  /** Folded name of the province without its kind: it may follow "tỉnh" in a name without changing it. */
  readonly province: string;
}

/**
 * Prepares a directory for reading statements.
 *
 * @param directory - Agencies known; may be empty.
 * @param territory - Name of the province, `"tỉnh Quảng Ngãi"`; `""` where it is not known.
 * @returns The directory, ready.
 */
export function knownAgencies(directory: readonly Agency[], territory: string): KnownAgencies {
  const names = directory.flatMap((agency) =>
    [agency.name, ...(agency.aliases ?? [])].map((name) => [foldKey(name), agency] as const),
  );
  return {
    directory,
    names: byFirstWord(names.filter(([name]) => name !== "").sort(([a], [b]) => b.length - a.length)),
    byId: new Map(directory.map((agency) => [agency.id, agency])),
    province: provinceKey(territory),
  };
}

function byFirstWord(names: readonly (readonly [string, Agency])[]): KnownAgencies["names"] {
  const byWord: Lists<string, readonly [string, Agency]> = new Map();
  for (const entry of names) addTo(byWord, wordAt(entry[0], 0), entry);
  return byWord;
}

/**
 * Gives the word that begins at a place of folded text.
 *
 * @param text - Folded text.
 * @param at - Place.
 * @returns Its letters and figures; `""` where another character stands there.
 */
export function wordAt(text: string, at: number): string {
  return text.slice(at, Math.max(matchEnd(/[a-z0-9]*/y, text, at), at));
}
