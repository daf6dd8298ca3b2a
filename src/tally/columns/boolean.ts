import type { ColumnNames, ColumnSpec } from "./column.ts";

/**
 * Declares a column of yes and no.
 *
 * @param names - Name in files, and what people call it.
 * @returns The column, for `table`.
 * @example
 * boolean().type // => "boolean"
 */
export function boolean(names: ColumnNames = {}): ColumnSpec<"boolean", boolean, false> {
  return { type: "boolean", nullable: false, ...names };
}
