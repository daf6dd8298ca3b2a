import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Condition, Term } from "../conditions/condition.ts";
import type { Measure } from "../measure.ts";
import { plainCondition } from "./plainCondition.ts";

/** The fields that may be empty and, when they are, can leave a measure unknown; in the order of the table. */
export function fieldsLeftOpen(measure: Measure<string>, table: AnyTable): readonly string[] {
  const { denominator, numerator, exclusions, counting } = measure;
  const names = new Set(
    [denominator, numerator, ...exclusions.map(({ when }) => when)].flatMap((condition) =>
      fieldsCompared(plainCondition(condition, table)),
    ),
  );
  if (counting.kind === "units") names.add(counting.per);
  return Object.keys(table).filter((name) => names.has(name) && columnOf(table, name).nullable);
}

/** The fields whose value a condition compares; asking whether one is empty leaves nothing open. */
export function fieldsCompared(condition: Condition<string>): readonly string[] {
  switch (condition.kind) {
    case "compare":
      return namesOf(condition.left, condition.right);
    case "in":
      return namesOf(condition.left);
    case "is-null":
      return [];
    case "not":
      return fieldsCompared(condition.of);
    default:
      return condition.all.flatMap(fieldsCompared);
  }
}

function namesOf(...terms: readonly Term<string>[]): readonly string[] {
  return terms.flatMap((term) => (term.kind === "value" ? [] : [term.name]));
}
