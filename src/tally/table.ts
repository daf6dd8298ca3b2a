import type { Column, ColumnSpec, ColumnType } from "./columns/column.ts";

/** Columns as declared, by field. */
export type Specs = Readonly<Record<string, ColumnSpec<ColumnType, unknown, boolean>>>;

/** The columns of a table, each knowing its table and its name. */
export type Table<T extends string, S extends Specs> = {
  readonly [F in keyof S]: S[F] extends ColumnSpec<infer K, infer V, infer N> ? Column<T, K, V, N> : never;
};

/**
 * Makes a table: plain, frozen data. Its name keeps its conditions and measures apart from those of other tables,
 * already when the program is compiled.
 *
 * @param name - Name of the table.
 * @param specs - Columns by field.
 * @returns The columns by field.
 * @example
 * table("dossier", { agency: text(), dueOn: date() }).dueOn
 * // => { kind: "column", table: "dossier", name: "dueOn", type: "date", nullable: false }
 */
export function table<const T extends string, S extends Specs>(name: T, specs: S): Table<T, S> {
  const columns = Object.entries(specs).map(([field, spec]) => [
    field,
    Object.freeze({ kind: "column", table: name, name: field, ...spec }),
  ]);
  return Object.freeze(Object.fromEntries(columns)) as Table<T, S>;
}
