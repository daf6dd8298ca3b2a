import { fail } from "../../core/fail.ts";
import type { AnyColumn } from "../columns/column.ts";
import { dictionary } from "../engine/dictionary.ts";
import type { Layout } from "../engine/layout.ts";

/** A column, or several that make a key together. */
export type KeyColumns = AnyColumn | readonly AnyColumn[];

/**
 * The places of the columns of a key. Any of them may be missing: a record without a key is told apart, not refused.
 */
export function keyLayout(key: KeyColumns): Layout {
  const columns = "kind" in key ? [key] : key;
  if (columns.length === 0) return fail("no-key");
  const used = columns.map((column, slot) => ({ column: { ...column, nullable: true }, slot, whole: true }));
  return { columns: used, slots: new Float64Array(used.length), dictionary: dictionary() };
}
