import { fail } from "../core/fail.ts";
import { checkDimension } from "./checkDimension.ts";
import type { AnyTable, Column, TableName } from "./columns/column.ts";
import type { Dimension } from "./dimension.ts";
import type { Measure } from "./measure.ts";

/** One definition for every engine: `tally`, `tallyAsync`, `scanCsv`, `toSql`, `fromRows` and `tallyFile` take it. */
export interface Tabulation<C> {
  /** Table of the records. */
  readonly table: C;
  /** What is counted. */
  readonly measures: readonly Measure<TableName<C>>[];
  /** What it is grouped by. */
  readonly by: readonly Dimension<TableName<C>>[];
}

/** A tabulation of whatever table: what the engines work on. */
export interface AnyTabulation {
  /** Table of the records. */
  readonly table: AnyTable;
  /** What is counted. */
  readonly measures: readonly Measure<string>[];
  /** What it is grouped by. */
  readonly by: readonly Dimension<string>[];
}

/** What `tabulation` takes. */
export interface TabulationInput<T extends string> {
  /** What is counted, at least one measure, each id once. */
  readonly measures: readonly Measure<T>[];
  /** Columns and periods to group by; absent: one group. */
  readonly by?: readonly (Dimension<T> | Column<T, "text" | "code" | "boolean" | "integer", unknown>)[];
}

/**
 * Puts measures and groupings together: one pass over the records counts them all.
 *
 * @param table - Table of the records.
 * @param input - Measures, and what they are grouped by.
 * @returns The definition every engine takes.
 * @throws `KstthcError` `no-measure`; `measure-repeated` when two have one id; `unknown-column`, `no-period`,
 * `unknown-period` for what cannot be grouped by.
 * @example
 * const dossier = table("dossier", { agency: text(), fee: integer() });
 * const free = measure(dossier, { id: "free", unit: "dossier", denominator: gte(dossier.fee, 0), numerator: eq(dossier.fee, 0) });
 * tabulation(dossier, { measures: [free], by: [dossier.agency] }).by // => [{ table: "dossier", name: "agency" }]
 */
export function tabulation<C extends AnyTable>(table: C, input: TabulationInput<NoInfer<TableName<C>>>): Tabulation<C> {
  const { measures, by = [] } = input;
  if (measures.length === 0) fail("no-measure", {}, { path: ["measures"] });
  const seen = new Set<string>();
  for (const [index, { id }] of measures.entries()) {
    if (seen.has(id)) fail("measure-repeated", { measure: id }, { path: ["measures", index] });
    seen.add(id);
  }
  const dimensions = by.map((item) => ("kind" in item ? { table: item.table, name: item.name } : item));
  for (const [index, dimension] of dimensions.entries()) checkDimension(table, dimension, ["by", index]);
  return { table, measures, by: dimensions };
}
