import type { Condition, Term } from "./condition.ts";

/** The fields a condition looks at, each as often as it does. */
export function fieldsOf(condition: Condition<string>): readonly string[] {
  switch (condition.kind) {
    case "compare":
      return namesOf(condition.left, condition.right);
    case "in":
      return namesOf(condition.left);
    case "is-null":
      return namesOf(condition.of);
    case "not":
      return fieldsOf(condition.of);
    default:
      return condition.all.flatMap(fieldsOf);
  }
}

function namesOf(...terms: readonly Term<string>[]): readonly string[] {
  return terms.flatMap((term) => (term.kind === "value" ? [] : [term.name]));
}
