import { assertNever } from "../../core/assertNever.ts";
import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { CompareCondition, Comparison, Condition, Term } from "../conditions/condition.ts";
import { mirrored } from "../conditions/mirrored.ts";

type Any = Condition<string>;

/** Whether a plain condition holds for every record (nothing is asked of it) or for none; else it depends on the record. */
export function settled(condition: Any): boolean | undefined {
  return "all" in condition && condition.all.length === 0 ? condition.kind === "and" : undefined;
}

/**
 * Brings a condition to its plainest form, with the same answer for every record, unknown included: `not` only before
 * "is one of" and "is empty", no brackets that hold one part or parts of their own kind, no question whose answer the
 * columns settle.
 */
export function plainCondition(condition: Any, table: AnyTable, turned = false): Any {
  switch (condition.kind) {
    case "compare":
      return comparison(condition, turned);
    case "in":
      return condition.values.length === 0 ? answered(turned) : leaf(condition, turned);
    case "is-null":
      return canBeEmpty(condition.of, table) ? leaf(condition, turned) : answered(turned);
    case "not":
      return plainCondition(condition.of, table, !turned);
    case "and":
    case "or":
      return joined((condition.kind === "and") === turned ? "or" : "and", condition.all, table, turned);
    default:
      return assertNever(condition);
  }
}

function answered(holds: boolean): Any {
  return { kind: holds ? "and" : "or", all: [] };
}

function leaf(condition: Any, turned: boolean): Any {
  return turned ? { kind: "not", of: condition } : condition;
}

function canBeEmpty(term: Term<string>, table: AnyTable): boolean {
  return term.kind === "value" || columnOf(table, term.name).nullable;
}

function comparison({ op, left, right }: CompareCondition<string>, turned: boolean): Any {
  const swapped = left.kind === "value";
  const way = swapped ? mirrored[op] : op;
  const [first, second] = swapped ? [right, left] : [left, right];
  return { kind: "compare", op: turned ? contraries[way] : way, left: first, right: second };
}

/** De Morgan's laws hold for unknown too: the contrary of "all" is "any of the contraries". */
function joined(kind: "and" | "or", all: readonly Any[], table: AnyTable, turned: boolean): Any {
  const parts: Any[] = [];
  for (const item of all) {
    const part = plainCondition(item, table, turned);
    const answer = settled(part);
    if (answer === (kind === "or")) return part;
    if (answer !== undefined) continue;
    if (part.kind === kind) parts.push(...part.all);
    else parts.push(part);
  }
  const [first] = parts;
  return first && parts.length === 1 ? first : { kind, all: parts };
}

const contraries: Readonly<Record<Comparison, Comparison>> = {
  eq: "ne",
  ne: "eq",
  lt: "gte",
  lte: "gt",
  gt: "lte",
  gte: "lt",
};
