import type { GroupValue } from "../tallyValue.ts";

/** The one order of groups: what is missing first, then by value, so that equal tallies are equal bytes. */
export function compareKeys(left: readonly GroupValue[], right: readonly GroupValue[]): number {
  for (let i = 0; i < left.length; i++) {
    const value = left[i] ?? null;
    const other = right[i] ?? null;
    if (value === other) continue;
    if (value === null) return -1;
    if (other === null) return 1;
    return value < other ? -1 : 1;
  }
  return 0;
}
