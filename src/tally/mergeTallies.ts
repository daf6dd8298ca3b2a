import { fail } from "../core/fail.ts";
import { addCells } from "./engine/addCells.ts";
import { compareKeys } from "./engine/compareKeys.ts";
import { sameDefinition } from "./engine/sameDefinition.ts";
import type { Tally, TallyGroup } from "./tallyValue.ts";

/**
 * Adds tallies of one definition, counted on different machines or days: equal to counting all their records at once.
 *
 * @param first - A tally, also one read back from JSON.
 * @param rest - Further tallies of the same definition.
 * @returns Their sum.
 * @throws `KstthcError` `tallies-differ` when the definitions are not equal; `units-do-not-merge` when one counts
 * units: the same procedure may stand in both parts.
 * @example
 * const dossier = table("dossier", { fee: integer() });
 * const free = measure(dossier, { id: "free", unit: "dossier", denominator: gte(dossier.fee, 0), numerator: eq(dossier.fee, 0) });
 * const by = tabulation(dossier, { measures: [free] });
 * mergeTallies(tally(by, [{ fee: 0 }]), tally(by, [{ fee: 5 }])).groups
 * // => [{ key: [], records: 2, cells: [[2, 1, 1]] }]
 */
export function mergeTallies(first: Tally, ...rest: readonly Tally[]): Tally {
  const tallies = [first, ...rest];
  refuseUnits(first);
  for (const [index, { tabulation }] of tallies.entries())
    if (!sameDefinition(tabulation, first.tabulation)) fail("tallies-differ", { index }, { path: [index] });
  return {
    ...first,
    groups: addGroups(tallies.flatMap(({ groups }) => groups)),
    records: tallies.reduce((sum, { records }) => sum + records, 0),
    unreadable: tallies.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

/** Adds groups of one key, and sorts them. */
export function addGroups(groups: readonly TallyGroup[]): readonly TallyGroup[] {
  const sums = new Map<string, TallyGroup>();
  for (const group of groups) {
    const name = JSON.stringify(group.key);
    const sum = sums.get(name);
    sums.set(name, sum ? addGroup(sum, group) : group);
  }
  return [...sums.values()].sort((left, right) => compareKeys(left.key, right.key));
}

/** Refuses what cannot be added: a unit counted in two parts would count twice. */
export function refuseUnits({ tabulation }: Tally): void {
  const distinct = tabulation.measures.filter(({ counting }) => counting.kind === "units");
  if (distinct.length > 0) fail("units-do-not-merge", { measures: distinct.map(({ id }) => id) });
}

function addGroup(left: TallyGroup, right: TallyGroup): TallyGroup {
  const cells = left.cells.map((cell, i) => addCells(cell, right.cells[i] ?? cell));
  return { key: left.key, records: left.records + right.records, cells };
}
