import type { ColumnNames, ColumnSpec } from "./column.ts";

/**
 * Declares a column of free text: equal or not, without an order.
 *
 * @param names - Name in files, and what people call it.
 * @returns The column, for `table`.
 * @example
 * text({ header: "Đơn vị" }).type // => "text"
 */
export function text(names: ColumnNames = {}): ColumnSpec<"text", string, false> {
  return { type: "text", nullable: false, ...names };
}
