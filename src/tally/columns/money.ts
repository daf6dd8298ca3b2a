import type { ColumnNames, ColumnSpec } from "./column.ts";

/**
 * Declares a column of whole amounts in đồng, up to 2^53 a record; sums have no limit.
 *
 * @param names - Name in files, and what people call it.
 * @returns The column, for `table`.
 * @example
 * money({ header: "Lệ phí" }).type // => "money"
 */
export function money(names: ColumnNames = {}): ColumnSpec<"money", number | bigint, false> {
  return { type: "money", nullable: false, ...names };
}
