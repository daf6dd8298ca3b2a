import { assertNever } from "../../core/assertNever.ts";
import type { Comparison, Condition, Term } from "../conditions/condition.ts";
import type { Kleene } from "./kleene.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { dayOfInstant, numberOf } from "./numberOf.ts";

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
      return () => contraries[inner()];
    }
    default:
      return assertNever(condition);
  }
}

const contraries: readonly [Kleene, Kleene, Kleene] = [1, 0, 2];

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
  const test = tests[op];
  const read = getter(left, layout);
  if (right.kind === "value") {
    const { column } = used(left, layout);
    const bound = constant(left.kind === "day" ? "date" : column.type, right.value, layout);
    return () => {
      const value = read();
      return Number.isNaN(value) ? 2 : test(value, bound) ? 1 : 0;
    };
  }
  const readRight = getter(right, layout);
  return () => {
    const value = read();
    const other = readRight();
    return Number.isNaN(value) || Number.isNaN(other) ? 2 : test(value, other) ? 1 : 0;
  };
}

const tests: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  lt: (left, right) => left < right,
  lte: (left, right) => left <= right,
  gt: (left, right) => left > right,
  gte: (left, right) => left >= right,
};

/** A value on the left is the same comparison seen from the right. */
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  eq: "eq",
  ne: "ne",
  lt: "gt",
  lte: "gte",
  gt: "lt",
  gte: "lte",
};

function getter(term: Exclude<Term<string>, { readonly kind: "value" }>, layout: Layout): () => number {
  const { slot } = used(term, layout);
  const { slots } = layout;
  return term.kind === "day" ? () => dayOfInstant(slots[slot] as number) : () => slots[slot] as number;
}

function constant(type: UsedColumn["column"]["type"], value: string | number | boolean, layout: Layout): number {
  return type === "text" || type === "code" ? layout.dictionary.find(String(value)) : numberOf(type, value);
}

function used(term: Term<string>, { columns }: Layout): UsedColumn {
  const name = term.kind === "value" ? "" : term.name;
  return columns.find(({ column }) => column.name === name) as UsedColumn;
}
