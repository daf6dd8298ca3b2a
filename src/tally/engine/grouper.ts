import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Dimension } from "../dimension.ts";
import type { GroupValue } from "../tallyValue.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { dayOfInstant } from "./numberOf.ts";
import { pairTable } from "./pairTable.ts";
import { periodIndex, periodKey } from "./periodKey.ts";
import { usedColumn } from "./usedColumn.ts";

/** Finds the group of the current record. */
export interface Grouper {
  /** Number of the group, counted from 0 in the order of appearance. */
  readonly groupOf: () => number;
  /** Makes a reader of the values of a group, by its number. */
  readonly keyReader: () => (group: number) => readonly GroupValue[];
}

/** Numbers groups by integers alone: one table a grouping, of the group so far and the next value. */
export function grouper(table: AnyTable, by: readonly Dimension<string>[], layout: Layout): Grouper {
  const readers = by.map((dimension) => reader(table, dimension, layout));
  const tables = by.map(pairTable);
  const groupOf = (): number => {
    let group = 0;
    for (let i = 0; i < readers.length; i++)
      group = (tables[i] as (typeof tables)[number]).indexOf(group, (readers[i] as () => number)());
    return group;
  };
  const keyReader = (): ((group: number) => readonly GroupValue[]) => {
    const writers = by.map((dimension) => writer(table, dimension, layout));
    return (group) => {
      const key = new Array<GroupValue>(tables.length);
      let index = group;
      for (let i = tables.length - 1; i >= 0; i--) {
        const pairs = tables[i] as (typeof tables)[number];
        key[i] = (writers[i] as (typeof writers)[number])(pairs.right(index));
        index = pairs.left(index);
      }
      return key;
    };
  };
  return { groupOf, keyReader };
}

/** The days whose period is looked up in a table: 1970-01-01 to 2149-06-05. */
const usualDays = 1 << 16;

function reader(table: AnyTable, dimension: Dimension<string>, layout: Layout): () => number {
  const { slot } = usedColumn(layout, dimension.name) as UsedColumn;
  const { slots } = layout;
  if (dimension.period === undefined) return () => slots[slot] as number;
  const periods = new Int32Array(usualDays);
  const instant = columnOf(table, dimension.name).type === "instant";
  return () => {
    const value = slots[slot] as number;
    if (Number.isNaN(value)) return value;
    const day = instant ? dayOfInstant(value) : value;
    const known = day >= 0 && day < usualDays ? (periods[day] as number) : 0;
    if (known !== 0) return known;
    const index = periodIndex(day, dimension);
    if (day >= 0 && day < usualDays) periods[day] = index;
    return index;
  };
}

/** Makes a writer of the values of a grouping; each is written once, whatever the number of its groups. */
function writer(table: AnyTable, dimension: Dimension<string>, { dictionary }: Layout): (value: number) => GroupValue {
  const { period } = dimension;
  const { type } = columnOf(table, dimension.name);
  const write = (value: number): GroupValue => {
    if (period !== undefined) return periodKey(value, period);
    if (type === "boolean") return value === 1;
    return type === "text" || type === "code" ? dictionary.textOf(value) : value;
  };
  const written = new Map<number, GroupValue>([[Number.NaN, null]]);
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    const key = write(value);
    written.set(value, key);
    return key;
  };
}
