import type { Layout } from "../engine/layout.ts";
import { pairTable } from "../engine/pairTable.ts";

/** Makes what numbers the key of the current record, from 0; `NaN` where a part of it is missing. */
export function keyIndex({ columns, slots }: Layout): () => number {
  // A text has a number of its own already.
  if (columns.length === 1 && columns[0]?.column.type === "text") return () => slots[0] as number;
  const tables = columns.map(pairTable);
  return () => {
    let index = 0;
    for (let i = 0; i < tables.length; i++) {
      const value = slots[i] as number;
      if (Number.isNaN(value)) return value;
      index = (tables[i] as (typeof tables)[number]).indexOf(index, value);
    }
    return index;
  };
}
