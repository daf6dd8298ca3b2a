import type { Condition } from "../conditions/condition.ts";
import { fieldsOf } from "../conditions/fieldsOf.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { usedColumn } from "./usedColumn.ts";

/** The one column of texts, codes or booleans a condition looks at; `undefined` when it looks at others too. */
export function codedColumn(condition: Condition<string>, layout: Layout): UsedColumn | undefined {
  const [first, ...rest] = fieldsOf(condition);
  const used = usedColumn(layout, first);
  const coded = used && ["text", "code", "boolean"].includes(used.column.type);
  return coded && rest.every((name) => name === first) ? used : undefined;
}
