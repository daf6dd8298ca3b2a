import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { GroupValue } from "../tallyValue.ts";
import type { ExplainWords } from "./explainWords.ts";
import { sayColumn } from "./sayName.ts";
import { sayValue } from "./sayValue.ts";

/** What a record holds in a field. */
export function sayFound(name: string, value: GroupValue, table: AnyTable, words: ExplainWords): string {
  const { tally, language } = words;
  const column = columnOf(table, name);
  const field = sayColumn(column, words);
  if (value === null) return fillTemplate(tally.empty, { field }, language);
  return fillTemplate(tally.equality.eq, { field, value: sayValue(value, column, words) }, language);
}
