import type { ColumnNames, ColumnSpec } from "./column.ts";

/**
 * Declares a column of codes from a list.
 *
 * @param codes - Every code there is.
 * @param names - Name in files, and what people call it.
 * @returns The column, for `table`.
 * @example
 * oneOf(["direct", "online", "postal"]).codes // => ["direct", "online", "postal"]
 */
export function oneOf<const V extends string>(
  codes: readonly V[],
  names: ColumnNames = {},
): ColumnSpec<"code", V, false> {
  return { type: "code", nullable: false, codes, ...names };
}
