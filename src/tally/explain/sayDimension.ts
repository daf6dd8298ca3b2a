import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AnyTable } from "../columns/column.ts";
import type { Dimension } from "../dimension.ts";
import type { ExplainWords } from "./explainWords.ts";
import { sayField } from "./sayName.ts";

/** Says what records are grouped by. */
export function sayDimension(
  { name, period, startDay }: Dimension<string>,
  table: AnyTable,
  words: ExplainWords,
): string {
  const { by, grains } = words.tally;
  const template = period === undefined ? by.field : startDay === undefined ? by.period : by.regime;
  const grain = period === undefined ? "" : grains[period];
  return fillTemplate(template, { field: sayField(name, table, words), grain, day: startDay ?? 1 }, words.language);
}
