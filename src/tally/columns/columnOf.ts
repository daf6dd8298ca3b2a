import { fail } from "../../core/fail.ts";
import type { AnyColumn, AnyTable } from "./column.ts";

/** The column of a field; a table has no other fields than its own. */
export function columnOf(table: AnyTable, name: string, path: readonly (string | number)[] = []): AnyColumn {
  const column = Object.hasOwn(table, name) ? table[name] : undefined;
  return column ?? fail("unknown-column", { field: name, allowed: Object.keys(table) }, { path });
}
