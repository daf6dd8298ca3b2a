import { fromEpochDay } from "../../calendar/epochDay.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import { formatInteger } from "../../core/formatInteger.ts";
import type { AnyColumn } from "../columns/column.ts";
import { dayOfInstant, microsecondsAhead, microsecondsOfDay, numberOf } from "../engine/numberOf.ts";
import type { ExplainWords } from "./explainWords.ts";
import { quote, sayLabel } from "./sayName.ts";

/** A value as people write it: codes by their names, days and times of Việt Nam, amounts in đồng. */
export function sayValue(value: string | number | boolean, column: AnyColumn, words: ExplainWords): string {
  const { tally, language } = words;
  switch (column.type) {
    case "boolean":
      return quote(tally.values.text, value === true ? tally.yes : tally.no);
    case "integer":
      return formatInteger(String(value), language);
    case "money":
      return quote(tally.values.money, formatInteger(String(value), language));
    case "date":
      return fillTemplate(tally.values.date, { value: String(value) }, language);
    case "instant":
      return sayInstant(numberOf("instant", value), words);
    default:
      return quote(tally.values.text, sayLabel(column.codeLabels?.[String(value)], String(value), words));
  }
}

function sayInstant(microseconds: number, { tally, language }: ExplainWords): string {
  const day = dayOfInstant(microseconds);
  const inDay = microseconds + microsecondsAhead - day * microsecondsOfDay;
  const time = new Date(Math.floor(inDay / 1000)).toISOString().slice(11, inDay % 60_000_000 === 0 ? 16 : 19);
  return fillTemplate(tally.values.instant, { time, date: fromEpochDay(day) }, language);
}
