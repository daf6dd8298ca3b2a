import type { ColumnNames, ColumnSpec } from "./column.ts";

/**
 * Declares a column of whole numbers, up to 2^53.
 *
 * @param names - Name in files, and what people call it.
 * @returns The column, for `table`.
 * @example
 * integer().type // => "integer"
 */
export function integer(names: ColumnNames = {}): ColumnSpec<"integer", number, false> {
  return { type: "integer", nullable: false, ...names };
}
