import type { Column, ColumnType } from "./columns/column.ts";

type NullableFields<C> = {
  [F in keyof C]: C[F] extends Column<string, ColumnType, unknown, true> ? F : never;
}[keyof C];
type ValueOf<C> = C extends Column<string, ColumnType, infer V> ? V : never;

/** The record type of a table. A nullable field may be null, undefined or left out. */
export type RecordOf<C> = { readonly [F in Exclude<keyof C, NullableFields<C>>]: ValueOf<C[F]> } & {
  readonly [F in NullableFields<C>]?: ValueOf<C[F]> | null | undefined;
};
