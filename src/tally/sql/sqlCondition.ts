import { fromEpochDay } from "../../calendar/epochDay.ts";
import { assertNever } from "../../core/assertNever.ts";
import type { AnyTable, ColumnType } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import { headerOf } from "../columns/headerOf.ts";
import type { Comparison, Condition, Term } from "../conditions/condition.ts";
import { numberOf } from "../engine/numberOf.ts";
import type { Dialect } from "./dialect.ts";

const operators: Readonly<Record<Comparison, string>> = { eq: "=", ne: "<>", lt: "<", lte: "<=", gt: ">", gte: ">=" };

/** Writes a condition. SQL's own three-valued logic is Kleene's, so nothing is wrapped. */
export function sqlCondition(condition: Condition<string>, table: AnyTable, dialect: Dialect): string {
  const nested = (part: Condition<string>): string => sqlCondition(part, table, dialect);
  switch (condition.kind) {
    case "compare": {
      const type = typeOf(condition.left, table) ?? typeOf(condition.right, table) ?? "text";
      const [left, right] = [condition.left, condition.right].map((term) => sqlTerm(term, type, table, dialect));
      return `(${left} ${operators[condition.op]} ${right})`;
    }
    case "in": {
      if (condition.values.length === 0) return "(1 = 0)";
      const type = typeOf(condition.left, table) ?? "text";
      const values = condition.values.map((value) => sqlValue(value, type, dialect));
      return `(${sqlTerm(condition.left, type, table, dialect)} IN (${values.join(", ")}))`;
    }
    case "is-null":
      return `(${sqlTerm(condition.of, "text", table, dialect)} IS NULL)`;
    case "and":
    case "or":
      return `(${condition.all.map(nested).join(condition.kind === "and" ? " AND " : " OR ")})`;
    case "not":
      return `(NOT ${nested(condition.of)})`;
    default:
      return assertNever(condition);
  }
}

/** Name of a field's column. */
export function sqlField(name: string, table: AnyTable, dialect: Dialect): string {
  return dialect.identifier(headerOf(columnOf(table, name)));
}

function sqlTerm(term: Term<string>, type: ColumnType, table: AnyTable, dialect: Dialect): string {
  if (term.kind === "value") return sqlValue(term.value, type, dialect);
  const field = sqlField(term.name, table, dialect);
  return term.kind === "day" ? dialect.dayOf(field) : field;
}

/** Values are written from what they are read as, never pasted: a number, a day or an instant cannot carry SQL. */
function sqlValue(value: string | number | boolean, type: ColumnType, dialect: Dialect): string {
  if (type === "text" || type === "code") return dialect.literal(String(value));
  const number = numberOf(type, value);
  if (type === "boolean") return number === 1 ? "TRUE" : "FALSE";
  if (type === "date") return dialect.date(fromEpochDay(number));
  return type === "instant" ? dialect.instant(isoOf(number)) : String(number);
}

function isoOf(microseconds: number): string {
  const whole = Math.floor(microseconds / 1000);
  const rest = String(microseconds - whole * 1000).padStart(3, "0");
  return new Date(whole).toISOString().replace("Z", `${rest}Z`);
}

function typeOf(term: Term<string>, table: AnyTable): ColumnType | undefined {
  if (term.kind === "value") return undefined;
  return term.kind === "day" ? "date" : columnOf(table, term.name).type;
}
