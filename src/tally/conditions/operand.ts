import type { Column, ColumnType } from "../columns/column.ts";
import type { Condition } from "./condition.ts";

/** The civil day of an instant column, to be compared with days. */
export interface DayOf<T extends string> {
  /** A civil day. */
  readonly kind: "day";
  /** Table of the instant. */
  readonly table: T;
  /** Name of the instant. */
  readonly name: string;
  /** What it holds. */
  readonly type: "date";
}

/** Anything comparable: a column, or the civil day of an instant column. */
export type Operand<T extends string, K extends ColumnType, V> =
  | Column<T, K, V>
  | (K extends "date" ? DayOf<T> : never);

/** What stands on the right: a value, or a column of the same type and table. */
export type Right<T extends string, K extends ColumnType, V> = NoInfer<V> | Operand<NoInfer<T>, NoInfer<K>, unknown>;

/** Types that have an order. Text and codes have none that all engines share. */
export type Ordered = "integer" | "money" | "date" | "instant";

/** `eq` and `ne`. */
export type Equality = <T extends string, K extends ColumnType, V>(
  left: Operand<T, K, V>,
  right: Right<T, K, V>,
) => Condition<T>;

/** `lt`, `lte`, `gt`, `gte`. */
export type Ordering = <T extends string, K extends Ordered, V>(
  left: Operand<T, K, V>,
  right: Right<T, K, V>,
) => Condition<T>;
