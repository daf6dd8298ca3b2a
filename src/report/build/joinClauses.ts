import type { Inline } from "../tree/inline.ts";

/** Puts clauses one after another, with `;` between and a full stop at the end; empty ones are left out. */
export function joinClauses(clauses: readonly (readonly Inline[])[]): readonly Inline[] {
  const said = clauses.filter((clause) => clause.length > 0);
  return said.flatMap((clause, at) => [
    ...clause,
    { kind: "text" as const, value: at === said.length - 1 ? "." : "; " },
  ]);
}
