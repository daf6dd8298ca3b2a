import type { Layout, UsedColumn } from "./layout.ts";

/** The column of that name among those a tabulation needs; `undefined` when it needs no such column. */
export function usedColumn({ columns }: Layout, name: string | undefined): UsedColumn | undefined {
  return columns.find(({ column }) => column.name === name);
}
