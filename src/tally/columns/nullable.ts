import type { ColumnSpec, ColumnType } from "./column.ts";

/**
 * Lets a column be missing: what it says is then unknown, neither yes nor no.
 *
 * @param column - Column as declared.
 * @returns The same column, nullable.
 * @example
 * nullable(date()).nullable // => true
 */
export function nullable<K extends ColumnType, V>(column: ColumnSpec<K, V, false>): ColumnSpec<K, V, true> {
  return { ...column, nullable: true };
}
