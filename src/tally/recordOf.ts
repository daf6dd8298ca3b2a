import type { Column, ColumnType } from "./columns/column.ts";

/** Names of the columns of a table that may be empty. */
export type NullableFields<C> = {
  [F in keyof C]: C[F] extends Column<string, ColumnType, unknown, true> ? F : never;
}[keyof C];
/** What a column holds. */
export type ValueOf<C> = C extends Column<string, ColumnType, infer V> ? V : never;

/** The record type of a table. A nullable field may be null, undefined or left out. */
export type RecordOf<C> = { readonly [F in Exclude<keyof C, NullableFields<C>>]: ValueOf<C[F]> } & {
  readonly [F in NullableFields<C>]?: ValueOf<C[F]> | null | undefined;
};
