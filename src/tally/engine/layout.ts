import type { AnyColumn } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Condition, Term } from "../conditions/condition.ts";
import type { AnyTabulation } from "../tabulation.ts";
import { type Dictionary, dictionary } from "./dictionary.ts";

/** A column a tabulation needs, and where its value of the current record stands. */
export interface UsedColumn {
  readonly column: AnyColumn;
  readonly slot: number;
  /** Whether every text of it matters (groups, units, field against field), or only those named in conditions. */
  readonly whole: boolean;
}

/**
 * The current record as numbers: texts by their integer of one dictionary, days from 1970-01-01, instants in
 * microseconds, `NaN` for what is missing. Every reader fills it, every condition looks at it.
 */
export interface Layout {
  readonly columns: readonly UsedColumn[];
  readonly slots: Float64Array;
  readonly dictionary: Dictionary;
}

/** Finds the columns a tabulation needs, in the order of the table, and gives each its place. */
export function layoutOf(tabulation: AnyTabulation): Layout {
  const { table, measures, by } = tabulation;
  const needed = new Set<string>();
  const whole = new Set<string>();
  const texts = dictionary();
  for (const { name, period } of by) (period ? needed : whole).add(name);
  for (const { denominator, numerator, exclusions, counting } of measures) {
    for (const condition of [denominator, numerator, ...exclusions.map(({ when }) => when)])
      visit(condition, needed, whole, texts);
    if (counting.kind === "units") whole.add(counting.per);
    if (counting.kind === "sum") needed.add(counting.of);
  }
  const used = Object.keys(table).filter((name) => needed.has(name) || whole.has(name));
  for (const name of [...needed, ...whole]) columnOf(table, name);
  const columns = used.map((name, slot) => ({ column: columnOf(table, name), slot, whole: whole.has(name) }));
  return { columns, slots: new Float64Array(columns.length), dictionary: texts };
}

function visit(condition: Condition<string>, needed: Set<string>, whole: Set<string>, texts: Dictionary): void {
  const note = (term: Term<string>): void => {
    if (term.kind !== "value") needed.add(term.name);
    else if (typeof term.value === "string") texts.intern(term.value);
  };
  if (condition.kind === "compare") {
    const { left, right } = condition;
    for (const side of [left, right]) note(side);
    if (left.kind === "field" && right.kind === "field") whole.add(left.name).add(right.name);
  } else if (condition.kind === "in") {
    note(condition.left);
    for (const value of condition.values) if (typeof value === "string") texts.intern(value);
  } else if (condition.kind === "is-null") note(condition.of);
  else if (condition.kind === "not") visit(condition.of, needed, whole, texts);
  else for (const part of condition.all) visit(part, needed, whole, texts);
}
