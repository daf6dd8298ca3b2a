import { assertNever } from "../../core/assertNever.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AnyColumn, AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { CompareCondition, Condition, Term } from "../conditions/condition.ts";
import type { ExplainWords } from "./explainWords.ts";
import { sayColumn } from "./sayName.ts";
import { sayValue } from "./sayValue.ts";

type Any = Condition<string>;

/** Says a plain condition as a clause about one record. */
export function sayCondition(condition: Any, table: AnyTable, words: ExplainWords): string {
  const { tally } = words;
  switch (condition.kind) {
    case "compare":
      return sayComparison(condition, table, words);
    case "in":
      return sayMembership(condition.left, condition.values, tally.oneOf, table, words);
    case "is-null":
      return fill(tally.empty, { field: sayTerm(condition.of, table, words) }, words);
    case "not": {
      const { of } = condition;
      if (of.kind === "in") return sayMembership(of.left, of.values, tally.noneOf, table, words);
      return fill(tally.filled, { field: of.kind === "is-null" ? sayTerm(of.of, table, words) : "" }, words);
    }
    case "and":
    case "or": {
      const parts = condition.kind === "and" ? sayRanges(condition.all, table, words) : condition.all;
      const said = parts.map((part) =>
        typeof part === "string"
          ? part
          : "all" in part
            ? fill(tally.bracket, { parts: sayCondition(part, table, words) }, words)
            : sayCondition(part, table, words),
      );
      return sayList(said, condition.kind, words);
    }
    default:
      return assertNever(condition);
  }
}

/** Several parts as one: commas, and a word before the last. */
export function sayList(parts: readonly string[], join: "and" | "or", { tally }: ExplainWords): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")}${tally.joins[join]}${last}`;
}

function sayComparison({ op, left, right }: CompareCondition<string>, table: AnyTable, words: ExplainWords): string {
  const { comparisons, equality } = words.tally;
  const column = comparedAs(left, table);
  // A day to compare with says already that days are compared.
  const field = right.kind === "value" ? sayColumn(column, words) : sayTerm(left, table, words);
  const value = right.kind === "value" ? sayValue(right.value, column, words) : sayTerm(right, table, words);
  const { type } = column;
  const of =
    type === "integer" || type === "money"
      ? comparisons.number
      : type === "date" || type === "instant"
        ? comparisons[type === "date" && right.kind === "value" ? "day" : "time"]
        : undefined;
  return fill(of ? of[op] : equality[op === "ne" ? "ne" : "eq"], { field, value }, words);
}

/** From one day to another is one thing to people, though it is two conditions. */
function sayRanges(parts: readonly Any[], table: AnyTable, words: ExplainWords): readonly (Any | string)[] {
  const taken = new Set<Any>();
  return parts.flatMap((part): readonly (Any | string)[] => {
    if (taken.has(part)) return [];
    const from = dayBound(part, "gte", table);
    const end = from && parts.find((other) => !taken.has(other) && dayBound(other, "lte", table)?.key === from.key);
    const to = end && dayBound(end, "lte", table);
    if (!from || !end || !to) return [part];
    taken.add(end);
    const [first, last] = [from, to].map(({ value }) => sayValue(value, from.column, words)) as [string, string];
    return [fill(words.tally.between, { field: sayColumn(from.column, words), from: first, to: last }, words)];
  });
}

/** The day a condition sets as a bound of a field, if it does. */
function dayBound(
  condition: Any,
  op: "gte" | "lte",
  table: AnyTable,
): { readonly key: string; readonly column: AnyColumn; readonly value: string } | undefined {
  if (condition.kind !== "compare" || condition.op !== op) return undefined;
  const { left, right } = condition;
  if (left.kind === "value" || right.kind !== "value" || typeof right.value !== "string") return undefined;
  const column = comparedAs(left, table);
  return column.type === "date" ? { key: `${left.kind} ${left.name}`, column, value: right.value } : undefined;
}

function sayMembership(
  left: Term<string>,
  values: readonly (string | number)[],
  template: string,
  table: AnyTable,
  words: ExplainWords,
): string {
  const column = comparedAs(left, table);
  const said = values.map((value) => sayValue(value, column, words));
  const { eq, ne } = words.tally.equality;
  const only = template === words.tally.oneOf ? eq : ne;
  const field = sayTerm(left, table, words);
  return values.length === 1
    ? fill(only, { field, value: said[0] ?? "" }, words)
    : fill(template, { field, values: sayList(said, "or", words) }, words);
}

/** The column a term reads, as what it is compared as: the day of an instant is a day. */
function comparedAs(term: Term<string>, table: AnyTable): AnyColumn {
  const column = columnOf(table, term.kind === "value" ? "" : term.name);
  return term.kind === "day" ? { ...column, type: "date" } : column;
}

function sayTerm(term: Term<string>, table: AnyTable, words: ExplainWords): string {
  const field = sayColumn(comparedAs(term, table), words);
  return term.kind === "day" ? fill(words.tally.day, { field }, words) : field;
}

function fill(template: string, params: Readonly<Record<string, string>>, { language }: ExplainWords): string {
  return fillTemplate(template, params, language);
}
