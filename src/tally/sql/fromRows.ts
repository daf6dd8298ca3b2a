import { fail } from "../../core/fail.ts";
import { integerText } from "../../core/integerText.ts";
import type { AnyTable } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import type { Dimension } from "../dimension.ts";
import { definitionOf } from "../engine/definitionOf.ts";
import { periodKey, periodOfMonth } from "../engine/periodKey.ts";
import { addGroups } from "../mergeTallies.ts";
import type { AnyTabulation, Tabulation } from "../tabulation.ts";
import type { Cell, GroupValue, Tally, TallyGroup } from "../tallyValue.ts";
import { columnsOf } from "./toSql.ts";

/** A row as a driver gives it: counts may come as numbers, bigints or decimal text. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Turns the rows of a `toSql` query into the tally JavaScript would have counted.
 *
 * @param tabulation - The definition the query was written from.
 * @param rows - Rows as the driver gives them.
 * @returns The tally.
 * @throws `KstthcError` `invalid-row` when a column is missing or holds no whole number.
 * @example
 * const dossier = table("dossier", { fee: integer() });
 * const free = measure(dossier, { id: "free", unit: "dossier", denominator: gte(dossier.fee, 0), numerator: eq(dossier.fee, 0) });
 * fromRows(tabulation(dossier, { measures: [free] }), [{ records: "2", m0_all: 2, m0_yes: 1n, m0_no: "1" }]).groups
 * // => [{ key: [], records: 2, cells: [[2, 1, 1]] }]
 */
export function fromRows<C extends AnyTable>(tabulation: Tabulation<C>, rows: Iterable<Row>): Tally {
  return rowsToTally(tabulation, rows, 0);
}

/** The same, with the number of records that could not be read. */
export function rowsToTally(tabulation: AnyTabulation, rows: Iterable<Row>, unreadable: number): Tally {
  const { table, measures, by } = tabulation;
  const read: TallyGroup[] = [];
  let index = 0;
  for (const row of rows) {
    const whole = (name: string): bigint => wholeNumber(row[name], name, index);
    read.push({
      key: by.map((dimension, i) => keyValue(row[`k${i}`], dimension, table, index)),
      records: Number(whole("records")),
      cells: measures.map((measure, i): Cell => {
        const [all = 0n, yes = 0n, no = 0n, without] = columnsOf(measure, i).map(whole);
        return without === undefined
          ? [Number(all), Number(yes), Number(no)]
          : [integerText(all), integerText(yes), integerText(no), Number(without)];
      }),
    });
    index++;
  }
  // Without groupings a query answers one row even when there is no record.
  const groups = addGroups(read).filter(({ records }) => records > 0);
  const records = groups.reduce((sum, group) => sum + group.records, 0);
  return { kind: "tally", version: 1, tabulation: definitionOf(tabulation), groups, records, unreadable };
}

function wholeNumber(value: unknown, column: string, row: number): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  const text = typeof value === "string" || (typeof value === "object" && value !== null) ? String(value) : "";
  const match = /^(-?\d+)(?:\.0*)?$/.exec(text);
  return match?.[1] === undefined
    ? fail("invalid-row", { column, row, value: String(value) }, { path: [row, column] })
    : BigInt(match[1]);
}

function keyValue(value: unknown, { name, period }: Dimension<string>, table: AnyTable, row: number): GroupValue {
  if (value === null || value === undefined) return null;
  const { type } = columnOf(table, name);
  if (period !== undefined) return periodKey(periodOfMonth(Number(wholeNumber(value, name, row)), period), period);
  if (type === "boolean") return value === true || value === 1 || value === "t" || value === "true";
  return type === "integer" ? Number(wholeNumber(value, name, row)) : String(value);
}
