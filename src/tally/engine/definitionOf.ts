import type { AnyTabulation } from "../tabulation.ts";
import type { TallyDefinition } from "../tallyValue.ts";

/** The definition a tally carries. */
export function definitionOf({ table, measures, by }: AnyTabulation): TallyDefinition {
  return { table: measures[0]?.table ?? Object.values(table)[0]?.table ?? "", measures, by };
}
