import type { ColumnNames, ColumnSpec, Label } from "./column.ts";

/** What a column of codes may be given. */
export interface CodeNames<V extends string> extends ColumnNames {
  /** What people call each code; one without a name is said as it stands. */
  readonly codeLabels?: Readonly<Partial<Record<NoInfer<V>, Label>>>;
}

/**
 * Declares a column of codes from a list.
 *
 * @param codes - Every code there is.
 * @param names - Name in files, and what people call it and its codes.
 * @returns The column, for `table`.
 * @example
 * oneOf(["direct", "online", "postal"]).codes // => ["direct", "online", "postal"]
 */
export function oneOf<const V extends string>(
  codes: readonly V[],
  names: CodeNames<V> = {},
): ColumnSpec<"code", V, false> {
  return { type: "code", nullable: false, codes, ...names };
}
