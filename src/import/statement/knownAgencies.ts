import { foldKey } from "../../core/foldKey.ts";
import type { Agency } from "../../plan/agency.ts";

/** The agencies a reader knows before it reads. */
export interface KnownAgencies {
  /** As given. */
  readonly directory: readonly Agency[];
  /** Folded names and aliases, longest first. */
  readonly names: readonly (readonly [string, Agency])[];
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
    names: names.filter(([name]) => name !== "").sort(([a], [b]) => b.length - a.length),
    byId: new Map(directory.map((agency) => [agency.id, agency])),
    province: foldKey(territory).replace(/^(tinh|thanh pho|tp\.?) /, ""),
  };
}
