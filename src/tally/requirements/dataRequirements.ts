import type { AnyColumn, AnyTable, ColumnType, Label } from "../columns/column.ts";
import { headerOf } from "../columns/headerOf.ts";
import { layoutOf } from "../engine/layout.ts";
import type { Tabulation } from "../tabulation.ts";

/** A column an export must carry: JSON as it stands. */
export interface ColumnRequirement {
  /** Field of the table. */
  readonly field: string;
  /** Name of the column in the file. */
  readonly header: string;
  /** What people call it. */
  readonly label?: Label;
  /** What it holds. */
  readonly type: ColumnType;
  /** Whether it may be left empty; what is empty is unknown. */
  readonly nullable: boolean;
  /** Every code there is, of a column of codes. */
  readonly codes?: readonly string[];
  /** What people call the codes. */
  readonly codeLabels?: Readonly<Partial<Record<string, Label>>>;
  /** Measures that cannot be counted without it, by id. */
  readonly measures: readonly string[];
  /** Whether records are grouped by it. */
  readonly grouping: boolean;
}

/**
 * Tells which columns an export must carry for a tabulation, and what for: to be sent to whoever makes the export.
 *
 * @param tabulation - What is counted, by what.
 * @returns The columns in the order of the table; others may stand in the file and are passed over.
 * @example
 * const dossier = table("dossier", { agency: text({ header: "Đơn vị" }), dueOn: nullable(date()), note: text() });
 * const january = measure(dossier, { id: "january", unit: "dossier", denominator: isKnown(dossier.agency), numerator: lte(dossier.dueOn, "2022-01-31") });
 * dataRequirements(tabulation(dossier, { measures: [january], by: [dossier.agency] })).map(({ header, nullable }) => [header, nullable])
 * // => [["Đơn vị", false], ["due_on", true]]
 */
export function dataRequirements<C extends AnyTable>(tabulation: Tabulation<C>): readonly ColumnRequirement[] {
  const { table, measures, by } = tabulation;
  const fieldsOf = (part: Pick<Tabulation<C>, "measures" | "by">): ReadonlySet<string> =>
    new Set(layoutOf({ table, ...part }).columns.map(({ column }) => column.name));
  const needs = measures.map((measure) => ({ id: measure.id, fields: fieldsOf({ measures: [measure], by: [] }) }));
  const groups = fieldsOf({ measures: [], by });
  return layoutOf(tabulation).columns.map(({ column }) => ({
    ...described(column),
    measures: needs.filter(({ fields }) => fields.has(column.name)).map(({ id }) => id),
    grouping: groups.has(column.name),
  }));
}

function described(column: AnyColumn): Omit<ColumnRequirement, "measures" | "grouping"> {
  const { name: field, type, nullable, codes, label, codeLabels } = column;
  return {
    field,
    header: headerOf(column),
    ...(label === undefined ? {} : { label }),
    type,
    nullable,
    ...(codes === undefined ? {} : { codes: codes.map(String) }),
    ...(codeLabels === undefined ? {} : { codeLabels }),
  };
}
