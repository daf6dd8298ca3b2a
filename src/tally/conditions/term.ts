import type { Term } from "./condition.ts";

/** What a caller may put into a condition. */
type Given =
  | string
  | number
  | bigint
  | boolean
  | Date
  | { readonly kind: string; readonly table: string; readonly name: string };

/** Turns a column, the day of a column or a value into plain data. */
export function term<T extends string>(given: unknown): Term<T> {
  const value = given as Given;
  if (value instanceof Date) return { kind: "value", value: value.toISOString() };
  if (typeof value === "bigint") return { kind: "value", value: value.toString() };
  if (typeof value !== "object") return { kind: "value", value };
  return { kind: value.kind === "day" ? "day" : "field", table: value.table as T, name: value.name };
}
