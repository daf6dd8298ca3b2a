import { assertNever } from "../../core/assertNever.ts";
import type { Comparison, Condition, Term } from "../conditions/condition.ts";
import { mirrored } from "../conditions/mirrored.ts";
import { contrary, type Kleene } from "./kleene.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { dayOfInstant, numberOf } from "./numberOf.ts";
import { usedColumn } from "./usedColumn.ts";

/** A condition ready to run on the current record. */
export type Evaluator = () => Kleene;

/** Compiles a condition to closures over the slots of the current record. */
export function evaluator(condition: Condition<string>, layout: Layout): Evaluator {
  switch (condition.kind) {
    case "compare":
      return comparison(condition.op, condition.left, condition.right, layout);
    case "in":
      return membership(condition.left, condition.values, layout);
    case "is-null": {
      const { slots } = layout;
      const { slot } = used(condition.of, layout);
      return () => (Number.isNaN(slots[slot]) ? 1 : 0);
    }
    case "and":
      return joined(condition.all, layout, 0);
    case "or":
      return joined(condition.all, layout, 1);
    case "not": {
      const inner = evaluator(condition.of, layout);
      return () => contrary(inner());
    }
    default:
      return assertNever(condition);
  }
}

/** `and` is decided by the first false, `or` by the first true; what is left unknown stays so. */
function joined(parts: readonly Condition<string>[], layout: Layout, deciding: 0 | 1): Evaluator {
  const evaluators = parts.map((part) => evaluator(part, layout));
  return () => {
    let unknown = false;
    for (let i = 0; i < evaluators.length; i++) {
      const value = (evaluators[i] as Evaluator)();
      if (value === deciding) return deciding;
      if (value === 2) unknown = true;
    }
    return unknown ? 2 : deciding === 0 ? 1 : 0;
  };
}

function membership(left: Term<string>, values: readonly (string | number)[], layout: Layout): Evaluator {
  if (values.length === 0) return () => 0;
  const { column, slot } = used(left, layout);
  const known = new Set(values.map((value) => constant(column.type, value, layout)));
  const { slots } = layout;
  return () => {
    const value = slots[slot] as number;
    return Number.isNaN(value) ? 2 : known.has(value) ? 1 : 0;
  };
}

function comparison(op: Comparison, left: Term<string>, right: Term<string>, layout: Layout): Evaluator {
  if (left.kind === "value") return right.kind === "value" ? () => 2 : comparison(mirrored[op], right, left, layout);
  const [below, equal, above] = answers[op];
  const { slots } = layout;
  const { slot, column } = used(left, layout);
  const asDay = left.kind === "day";
  // Written out for a value and for a field, so that the loop calls nothing. NaN compares with nothing: unknown.
  if (right.kind === "value") {
    const bound = constant(asDay ? "date" : column.type, right.value, layout);
    return () => {
      const given = slots[slot] as number;
      const value = asDay ? dayOfInstant(given) : given;
      return value < bound ? below : value > bound ? above : value === bound ? equal : 2;
    };
  }
  const { slot: otherSlot } = used(right, layout);
  const otherAsDay = right.kind === "day";
  return () => {
    const given = slots[slot] as number;
    const value = asDay ? dayOfInstant(given) : given;
    const otherGiven = slots[otherSlot] as number;
    const other = otherAsDay ? dayOfInstant(otherGiven) : otherGiven;
    return value < other ? below : value > other ? above : value === other ? equal : 2;
  };
}

/** What each comparison answers when the left is below, equal to and above the right. */
const answers: Readonly<Record<Comparison, readonly [below: Kleene, equal: Kleene, above: Kleene]>> = {
  eq: [0, 1, 0],
  ne: [1, 0, 1],
  lt: [1, 0, 0],
  lte: [1, 1, 0],
  gt: [0, 0, 1],
  gte: [0, 1, 1],
};

function constant(type: UsedColumn["column"]["type"], value: string | number | boolean, layout: Layout): number {
  return type === "text" || type === "code" ? layout.dictionary.find(String(value)) : numberOf(type, value);
}

function used(term: Term<string>, layout: Layout): UsedColumn {
  return usedColumn(layout, term.kind === "value" ? undefined : term.name) as UsedColumn;
}
