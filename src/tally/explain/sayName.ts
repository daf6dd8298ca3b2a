import type { Template } from "../../core/words.ts";
import type { AnyColumn, AnyTable, Label } from "../columns/column.ts";
import { columnOf } from "../columns/columnOf.ts";
import { headerOf } from "../columns/headerOf.ts";
import type { ExplainWords } from "./explainWords.ts";

/** What people call something in the language of the words, else what it is called in the data. */
export function sayLabel(label: Label | undefined, name: string, { language }: ExplainWords): string {
  return label?.[language] ?? name;
}

/** The name of a column, in quotes: its label, else its name in files. */
export function sayColumn(column: AnyColumn, words: ExplainWords): string {
  return quote(words.tally.field, sayLabel(column.label, headerOf(column), words));
}

/** The name of a field, in quotes. */
export function sayField(name: string, table: AnyTable, words: ExplainWords): string {
  return sayColumn(columnOf(table, name), words);
}

/** What the records of a table are called: a table named after something counted holds such things. */
export function sayRecords(table: string, { kpi }: ExplainWords): string {
  const units: Readonly<Record<string, string>> = kpi.units;
  return (Object.hasOwn(units, table) ? units[table] : undefined) ?? kpi.units.record;
}

/** Puts text into its quotes as it stands: a text that looks like a day must not be rewritten as one. */
export function quote(template: Template, text: string): string {
  return template.replace(/\{\w+\}/, () => text);
}
