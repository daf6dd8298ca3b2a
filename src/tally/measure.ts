import { fail } from "../core/fail.ts";
import { checkCondition } from "./checkCondition.ts";
import type { AnyTable, Column, Label, TableName } from "./columns/column.ts";
import type { Condition } from "./conditions/condition.ts";

/** Counts records. */
export interface RecordCounting {
  /** Records. */
  readonly kind: "records";
}

/** Counts units, such as procedures, by some or by every one of their records. */
export interface UnitCounting {
  /** Units. */
  readonly kind: "units";
  /** Field that names the unit. */
  readonly per: string;
  /** Whether one record is enough, or every record is needed. */
  readonly when: "some" | "every";
}

/** Adds up a whole-number column. */
export interface SumCounting {
  /** A sum. */
  readonly kind: "sum";
  /** Field added up. */
  readonly of: string;
}

/** What is counted. */
export type Counting = RecordCounting | UnitCounting | SumCounting;

/** Records left out of the denominator, and why. */
export interface Exclusion<T extends string> {
  /** Kebab-case reason, e.g. `free-of-charge`. */
  readonly reason: string;
  /** Which records. */
  readonly when: Condition<T>;
  /** What people call it. */
  readonly label?: Label;
}

/** A share with its definition: plain data, the same for every engine. */
export interface Measure<T extends string> {
  /** Name, e.g. `online-payment-share`. */
  readonly id: string;
  /** Its table. */
  readonly table: T;
  /** What is counted, e.g. `dossier`. */
  readonly unit: string;
  /** What the share is of (mẫu số). */
  readonly denominator: Condition<T>;
  /** What counts towards it, inside the denominator (tử số). */
  readonly numerator: Condition<T>;
  /** Records left out of the denominator, with reasons. */
  readonly exclusions: readonly Exclusion<T>[];
  /** Records, units or a sum. */
  readonly counting: Counting;
  /** What people call it. */
  readonly label?: Label;
}

/** What `measure` takes. */
export interface MeasureInput<T extends string> {
  /** Name, e.g. `online-payment-share`. */
  readonly id: string;
  /** What is counted, e.g. `dossier`. */
  readonly unit: string;
  /** What the share is of (mẫu số). */
  readonly denominator: Condition<T>;
  /** What counts towards it, inside the denominator (tử số). */
  readonly numerator: Condition<T>;
  /** Records left out of the denominator, with reasons; absent: none. */
  readonly exclusions?: readonly Exclusion<T>[];
  /** Count units named by this column instead of records. */
  readonly per?: Column<T, "text" | "code" | "integer", unknown>;
  /** For units: whether one record is enough (taken when absent) or every record is needed. */
  readonly when?: "some" | "every";
  /** Add up this column instead of counting records. */
  readonly weigh?: Column<T, "integer" | "money", unknown>;
  /** What people call it. */
  readonly label?: Label;
}

/**
 * Defines a share: what it is of, and what counts towards it. A record whose denominator is unknown may belong to it, so
 * it is counted among all and is neither yes nor no.
 *
 * @param table - Table of the records.
 * @param input - Denominator, numerator, and what is counted.
 * @returns The measure, as plain data.
 * @throws `KstthcError` `not-a-condition`, `unknown-column`, `invalid-value` when a condition (from JSON, say) does not
 * fit the table; `two-countings` for both `per` and `weigh`.
 * @example
 * const dossier = table("dossier", { procedure: text(), paidBy: nullable(oneOf(["cash", "online"])) });
 * measure(dossier, {
 *   id: "online-payment-procedure-share",
 *   unit: "procedure",
 *   per: dossier.procedure,
 *   denominator: isKnown(dossier.paidBy),
 *   numerator: eq(dossier.paidBy, "online"),
 * }).counting // => { kind: "units", per: "procedure", when: "some" }
 */
export function measure<C extends AnyTable>(table: C, input: MeasureInput<TableName<C>>): Measure<TableName<C>> {
  const { id, unit, denominator, numerator, exclusions = [], label } = input;
  const name = Object.values(table)[0]?.table as TableName<C>;
  for (const condition of [denominator, numerator, ...exclusions.map(({ when }) => when)])
    checkCondition(table, condition, ["measures", id]);
  const counting = countingOf(input);
  return {
    id,
    table: name,
    unit,
    denominator,
    numerator,
    exclusions,
    counting,
    ...(label === undefined ? {} : { label }),
  };
}

function countingOf({ id, per, when = "some", weigh }: MeasureInput<string>): Counting {
  if (per && weigh) return fail("two-countings", { measure: id, per: per.name, weigh: weigh.name });
  if (per) return { kind: "units", per: per.name, when };
  return weigh ? { kind: "sum", of: weigh.name } : { kind: "records" };
}
