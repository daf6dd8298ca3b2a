import { fail } from "../core/fail.ts";
import { shownValue } from "../core/shownValue.ts";
import type { AnyColumn, AnyTable } from "./columns/column.ts";
import { columnOf } from "./columns/columnOf.ts";
import type { CompareCondition, Condition, Term } from "./conditions/condition.ts";
import { numberOf } from "./engine/numberOf.ts";

type Path = readonly (string | number)[];

/** Refuses a condition that does not fit the table: what types stop in a program can still come from JSON. */
export function checkCondition(table: AnyTable, condition: Condition<string>, path: Path): void {
  const given: unknown = condition;
  if (typeof given !== "object" || given === null) fail("not-a-condition", { value: shownValue(given) }, { path });
  switch (condition.kind) {
    case "compare":
      checkComparison(table, condition, path);
      break;
    case "in": {
      const column = sideOf(table, condition.left, path);
      if (column) for (const value of condition.values) checkValue(column, value, path);
      break;
    }
    case "is-null":
      sideOf(table, condition.of, path);
      break;
    case "and":
    case "or":
      if (condition.all.length === 0) fail("empty-condition", { kind: condition.kind }, { path });
      for (const part of condition.all) checkCondition(table, part, path);
      break;
    case "not":
      checkCondition(table, condition.of, path);
      break;
    default:
      fail(
        "not-a-condition",
        { value: shownValue((condition satisfies never as { readonly kind: unknown }).kind) },
        { path },
      );
  }
}

function checkComparison(table: AnyTable, { op, left, right }: CompareCondition<string>, path: Path): void {
  const column = sideOf(table, left, path) ?? sideOf(table, right, path) ?? fail("no-field", { op }, { path });
  const { name: field, type } = column;
  if (op !== "eq" && op !== "ne" && (type === "text" || type === "code" || type === "boolean"))
    fail("no-order", { field, type, op }, { path });
  for (const side of [left, right])
    if (side.kind === "value") checkValue(column, side.value, path);
    else if (sideOf(table, side, path)?.type !== type)
      fail("invalid-value", { field, type, value: side.name }, { path });
}

/** The column a side reads, as what it is compared as: the day of an instant is a day. */
function sideOf(table: AnyTable, term: Term<string>, path: Path): AnyColumn | undefined {
  if (term.kind === "value") return undefined;
  const column = columnOf(table, term.name, path);
  if (column.table !== term.table)
    fail("unknown-column", { field: `${term.table}.${term.name}`, allowed: [] }, { path });
  if (term.kind === "field") return column;
  if (column.type !== "instant")
    fail("invalid-value", { field: column.name, type: "instant", value: column.type }, { path });
  return { ...column, type: "date" };
}

function checkValue(column: AnyColumn, value: string | number | boolean, path: Path): void {
  const { name: field, type, codes } = column;
  const fits =
    type === "text"
      ? typeof value === "string"
      : type === "code"
        ? codes?.includes(value) === true
        : !Number.isNaN(numberOf(type, value));
  if (!fits) fail("invalid-value", { field, type, value: value }, { path });
}
