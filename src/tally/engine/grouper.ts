import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Dimension } from "../dimension.ts";
import type { GroupValue } from "../tallyValue.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { dayOfInstant } from "./numberOf.ts";
import { periodIndex, periodKey } from "./periodKey.ts";

/** Finds the group of the current record. */
export interface Grouper {
  /** Number of the group, counted from 0 in the order of appearance. */
  readonly groupOf: () => number;
  /** Values of each group, by its number. */
  readonly keys: () => readonly (readonly GroupValue[])[];
}

interface Node {
  readonly below: Map<number, Node>;
  group: number;
}

/** Keeps groups in nested maps of integers: one map a grouping, `NaN` for what is missing. */
export function grouper(table: AnyTable, by: readonly Dimension<string>[], layout: Layout): Grouper {
  const readers = by.map((dimension) => reader(table, dimension, layout));
  const root: Node = { below: new Map(), group: -1 };
  const found: (readonly number[])[] = [];
  const groupOf = (): number => {
    let node = root;
    for (let i = 0; i < readers.length; i++) {
      const value = (readers[i] as () => number)();
      let next = node.below.get(value);
      if (next === undefined) {
        next = { below: new Map(), group: -1 };
        node.below.set(value, next);
      }
      node = next;
    }
    if (node.group < 0) node.group = found.push(readers.map((read) => read())) - 1;
    return node.group;
  };
  return { groupOf, keys: () => found.map((key) => key.map((value, i) => write(table, by[i], value, layout))) };
}

function reader(table: AnyTable, dimension: Dimension<string>, { columns, slots }: Layout): () => number {
  const { slot, column } = columns.find((used) => used.column.name === dimension.name) as UsedColumn;
  if (dimension.period === undefined) return () => slots[slot] as number;
  const periods = new Map<number, number>();
  const instant = columnOf(table, dimension.name).type === "instant" && column.type === "instant";
  return () => {
    const value = slots[slot] as number;
    if (Number.isNaN(value)) return value;
    const day = instant ? dayOfInstant(value) : value;
    let index = periods.get(day);
    if (index === undefined) {
      index = periodIndex(day, dimension);
      periods.set(day, index);
    }
    return index;
  };
}

function write(
  table: AnyTable,
  dimension: Dimension<string> | undefined,
  value: number,
  { dictionary }: Layout,
): GroupValue {
  if (!dimension || Number.isNaN(value)) return null;
  if (dimension.period !== undefined) return periodKey(value, dimension.period);
  const { type } = columnOf(table, dimension.name);
  if (type === "boolean") return value === 1;
  return type === "text" || type === "code" ? dictionary.textOf(value) : value;
}
