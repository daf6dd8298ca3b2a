import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Condition } from "../conditions/condition.ts";
import { fieldsOf } from "../conditions/fieldsOf.ts";
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

/** The fields whose value a plain condition compares; asking whether one is empty leaves nothing open. */
function fieldsCompared(condition: Condition<string>): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsCompared);
  const asksIfEmpty = condition.kind === "is-null" || (condition.kind === "not" && condition.of.kind === "is-null");
  return asksIfEmpty ? [] : fieldsOf(condition);
}
