import type { ColumnNames, ColumnSpec } from "./column.ts";

/**
 * Declares a column of civil days, `YYYY-MM-DD`.
 *
 * @param names - Name in files, and what people call it.
 * @returns The column, for `table`.
 * @example
 * date({ header: "Ngày hẹn trả" }).type // => "date"
 */
export function date(names: ColumnNames = {}): ColumnSpec<"date", string, false> {
  return { type: "date", nullable: false, ...names };
}
