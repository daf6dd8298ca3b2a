import type { Condition, Term } from "../conditions/condition.ts";
import type { Layout, UsedColumn } from "./layout.ts";

/** The one column of texts, codes or booleans a condition looks at; `undefined` when it looks at others too. */
export function codedColumn(condition: Condition<string>, layout: Layout): UsedColumn | undefined {
  const [first, ...rest] = fieldsOf(condition);
  const used = layout.columns.find(({ column }) => column.name === first);
  const coded = used && ["text", "code", "boolean"].includes(used.column.type);
  return coded && rest.every((name) => name === first) ? used : undefined;
}

/** The fields a condition looks at, each as often as it does. */
function fieldsOf(condition: Condition<string>): readonly string[] {
  const names = (...terms: readonly Term<string>[]): readonly string[] =>
    terms.flatMap((term) => (term.kind === "value" ? [] : [term.name]));
  switch (condition.kind) {
    case "compare":
      return names(condition.left, condition.right);
    case "in":
      return names(condition.left);
    case "is-null":
      return names(condition.of);
    case "not":
      return fieldsOf(condition.of);
    default:
      return condition.all.flatMap(fieldsOf);
  }
}
