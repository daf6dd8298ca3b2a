import { fail } from "../core/fail.ts";
import type { AnyColumn } from "./columns/column.ts";
import type { Dimension } from "./dimension.ts";
import { coarsen, isCoarser, periodIndexOfKey, periodKey } from "./engine/periodKey.ts";
import { addGroups, refuseUnits } from "./mergeTallies.ts";
import type { GroupValue, Tally } from "./tallyValue.ts";

/**
 * Rolls a tally up to fewer groupings or longer periods: counts are added, ratios never averaged.
 *
 * @param tally - A tally.
 * @param by - Groupings to keep: columns, or periods as long or longer than those counted; none: the whole.
 * @returns The coarser tally.
 * @throws `KstthcError` `not-coarser` when a grouping was not counted, or only by longer periods;
 * `units-do-not-merge` when a measure counts units.
 * @example
 * const dossier = table("dossier", { agency: text(), on: date(), fee: integer() });
 * const free = measure(dossier, { id: "free", unit: "dossier", denominator: gte(dossier.fee, 0), numerator: eq(dossier.fee, 0) });
 * const months = tally(tabulation(dossier, { measures: [free], by: [dossier.agency, byPeriod(dossier.on, "month")] }), [
 *   { agency: "a", on: "2022-01-31", fee: 0 },
 *   { agency: "b", on: "2022-02-01", fee: 5 },
 * ]);
 * rollUp(months, [byPeriod(dossier.on, "quarter")]).groups // => [{ key: ["2022-Q1"], records: 2, cells: [[2, 1, 1]] }]
 */
export function rollUp(tally: Tally, by: readonly (Dimension<string> | AnyColumn)[]): Tally {
  refuseUnits(tally);
  const kept = by.map((item): Dimension<string> => ("kind" in item ? { table: item.table, name: item.name } : item));
  const picks = kept.map((dimension) => pick(dimension, tally.tabulation.by));
  const groups = tally.groups.map((group) => ({ ...group, key: picks.map((of) => of(group.key)) }));
  return { ...tally, tabulation: { ...tally.tabulation, by: kept }, groups: addGroups(groups) };
}

/** How a kept grouping is read from a finer key. */
function pick(
  wanted: Dimension<string>,
  counted: readonly Dimension<string>[],
): (key: readonly GroupValue[]) => GroupValue {
  const index = counted.findIndex(({ name, period, startDay }) =>
    wanted.period === undefined || period === undefined
      ? name === wanted.name && period === wanted.period
      : name === wanted.name && startDay === wanted.startDay && isCoarser(wanted.period, period),
  );
  const from = counted[index]?.period;
  if (index < 0)
    return fail("not-coarser", { field: wanted.name, period: wanted.period ?? null }, { path: ["by", wanted.name] });
  const { period } = wanted;
  if (period === undefined || from === undefined || period === from) return (key) => key[index] ?? null;
  return (key) => {
    const value = key[index] ?? null;
    return value === null ? null : periodKey(coarsen(periodIndexOfKey(String(value), from), from, period), period);
  };
}
