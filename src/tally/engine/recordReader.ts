import type { Issue } from "../../core/issue.ts";
import type { AnyColumn } from "../columns/column.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { numberOf } from "./numberOf.ts";

/** Fills the slots from a record; answers the column whose value cannot be read. */
export type RecordReader = (record: Readonly<Record<string, unknown>>) => AnyColumn | undefined;

/** Fills the slot of a value that is there; answers whether it fits. */
type Fill = (value: unknown) => boolean;

/** Compiles a reader of records for the columns a tabulation needs. */
export function recordReader(layout: Layout): RecordReader {
  const { columns, slots } = layout;
  const names = columns.map(({ column }) => column.name);
  const fills = columns.map((used) => filler(used, layout));
  return (record) => {
    for (let i = 0; i < names.length; i++) {
      const value = record[names[i] as string];
      if (value === null || value === undefined) {
        const { column } = columns[i] as UsedColumn;
        if (!column.nullable) return column;
        slots[i] = Number.NaN;
      } else if (!(fills[i] as Fill)(value)) return columns[i]?.column;
    }
    return undefined;
  };
}

/** The issue of a record that could not be read. */
export function unreadableRecord(index: number, column: AnyColumn, value: unknown): Issue {
  const { name: field, type } = column;
  const missing = value === null || value === undefined;
  return {
    code: missing ? "missing-value" : "invalid-value",
    severity: "error",
    path: [index, field],
    params: missing ? { field } : { field, type, value: String(value) },
  };
}

// A number is put into its slot here and not returned: V8 would make an object of each that is no small integer.
function filler({ column, slot, whole }: UsedColumn, { slots, dictionary }: Layout): Fill {
  const { type, codes } = column;
  if (type === "code") {
    const numbers = new Map<unknown, number>(codes?.map((code) => [code, dictionary.intern(String(code))]));
    return (value) => {
      const number = numbers.get(value);
      if (number === undefined) return false;
      slots[slot] = number;
      return true;
    };
  }
  if (type === "text") {
    const look = whole ? dictionary.intern : dictionary.find;
    return (value) => {
      if (typeof value !== "string") return false;
      slots[slot] = look(value);
      return true;
    };
  }
  return (value) => {
    const number = numberOf(type, value);
    slots[slot] = number;
    return !Number.isNaN(number);
  };
}
