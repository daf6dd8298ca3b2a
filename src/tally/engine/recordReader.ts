import type { Issue } from "../../core/issue.ts";
import type { AnyColumn } from "../columns/column.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { numberOf } from "./numberOf.ts";

/** Fills the slots from a record; answers the column whose value cannot be read. */
export type RecordReader = (record: Readonly<Record<string, unknown>>) => AnyColumn | undefined;

/** What a reader answers for a value that does not fit its column. */
const unfit = Number.NEGATIVE_INFINITY;

/** Compiles a reader of records for the columns a tabulation needs. */
export function recordReader({ columns, slots, dictionary }: Layout): RecordReader {
  const readers = columns.map((used) => ({
    name: used.column.name,
    column: used.column,
    read: reader(used, dictionary),
  }));
  return (record) => {
    for (let i = 0; i < readers.length; i++) {
      const { name, column, read } = readers[i] as (typeof readers)[number];
      const value = record[name];
      if (value === null || value === undefined) {
        if (!column.nullable) return column;
        slots[i] = Number.NaN;
        continue;
      }
      const number = read(value);
      if (number === unfit) return column;
      slots[i] = number;
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

function reader({ column, whole }: UsedColumn, dictionary: Layout["dictionary"]): (value: unknown) => number {
  const { type, codes } = column;
  if (type === "code") {
    const numbers = new Map(codes?.map((code) => [code, dictionary.intern(String(code))]));
    return (value) => numbers.get(value) ?? unfit;
  }
  if (type === "text") {
    const look = whole ? dictionary.intern : dictionary.find;
    return (value) => (typeof value === "string" ? look(value) : unfit);
  }
  // Days repeat: each distinct one is read once, as long as there are not too many of them.
  const known = new Map<unknown, number>();
  const convert = (value: unknown): number => {
    const number = numberOf(type, value);
    return Number.isNaN(number) ? unfit : number;
  };
  if (type !== "date") return convert;
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const day = convert(value);
    if (known.size < 100_000) known.set(value, day);
    return day;
  };
}
