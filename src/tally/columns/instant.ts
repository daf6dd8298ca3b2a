import type { ColumnNames, ColumnSpec, Instant } from "./column.ts";

/**
 * Declares a column of moments; their civil day is that of Việt Nam, UTC+7.
 *
 * @param names - Name in files, and what people call it.
 * @returns The column, for `table`.
 * @example
 * instant({ header: "Ngày tiếp nhận" }).type // => "instant"
 */
export function instant(names: ColumnNames = {}): ColumnSpec<"instant", Instant, false> {
  return { type: "instant", nullable: false, ...names };
}
