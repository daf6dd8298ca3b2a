import type * as z from "zod";

/** A type with its intersections spelt out and everything in it read-only, so that two ways of writing it compare equal. */
export type Spelled<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Spelled<Item>[]
    : { readonly [Key in keyof T]: Spelled<T[Key]> };

/** Whether two types are one, optional properties and all. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Takes a schema whose output is exactly `T`; any other asks for a second argument that cannot be given. */
export type SchemaBinder<T> = <S extends z.ZodType>(
  schema: S,
  ...differs: Same<Spelled<z.output<S>>, Spelled<T>> extends true ? [] : [never]
) => z.ZodType<T>;

/**
 * Binds a schema to the interface it reads, which stands first: a field too many or too few, or an optional one that
 * is required, does not compile.
 *
 * @typeParam T - Interface the schema reads.
 * @returns Function that gives the schema back, typed by the interface.
 */
export function schemaFor<T>(): SchemaBinder<T> {
  const bind = (...given: readonly unknown[]): unknown => given[0];
  return bind as SchemaBinder<T>;
}
