import type { AnyColumn } from "./column.ts";

/** Name of a column in files and databases: the one given, else the field's name in snake_case. */
export function headerOf({ header, name }: AnyColumn): string {
  return header ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
