import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Template } from "../../core/words.ts";
import { nameOf } from "../../kpi/figureText.ts";
import type { AnyTable } from "../columns/column.ts";
import type { Condition } from "../conditions/condition.ts";
import type { Counting, Measure } from "../measure.ts";
import type { CountTemplates } from "../words/vocabulary.ts";
import type { ExplainWords } from "./explainWords.ts";
import { plainCondition, settled } from "./plainCondition.ts";
import { sayCondition } from "./sayCondition.ts";
import { sayField, sayRecords } from "./sayName.ts";

/** Says what the share of a measure is of; its exclusions are said apart. */
export function sayDenominator(measure: Measure<string>, table: AnyTable, words: ExplainWords): string {
  const { counting, denominator } = measure;
  const { tally } = words;
  const names = namesOf(measure, table, words);
  const noun = counting.kind === "records" ? names.noun : names.record;
  // A unit has "at least one dossier" where every dossier counts, not "at least one all dossiers".
  const those = sayThose(denominator, counting.kind === "units" ? "{noun}" : tally.all, noun, table, words);
  return fillTemplate(tally.denominator[wayOf(counting)], { ...names, those }, words.language);
}

/** Says what counts towards it. */
export function sayNumerator(measure: Measure<string>, table: AnyTable, words: ExplainWords): string {
  const { tally, language } = words;
  const names = namesOf(measure, table, words);
  const condition = plainCondition(measure.numerator, table);
  const answer = settled(condition);
  if (answer !== undefined) return fillTemplate(answer ? tally.whole : tally.none, names, language);
  const params = { ...names, condition: sayCondition(condition, table, words) };
  return fillTemplate(tally.numerator[wayOf(measure.counting)], params, language);
}

/** Says the things that fit a condition; `all` is for when each of them does. */
export function sayThose(
  when: Condition<string>,
  all: Template,
  noun: string,
  table: AnyTable,
  words: ExplainWords,
): string {
  const condition = plainCondition(when, table);
  const answer = settled(condition);
  if (answer !== undefined) return fillTemplate(answer ? all : words.tally.none, { noun }, words.language);
  return fillTemplate(words.tally.those, { noun, condition: sayCondition(condition, table, words) }, words.language);
}

function wayOf(counting: Counting): keyof CountTemplates {
  return counting.kind === "units" ? counting.when : counting.kind;
}

function namesOf({ counting, table: name, unit }: Measure<string>, table: AnyTable, words: ExplainWords) {
  const record = sayRecords(name, words);
  const noun = counting.kind === "sum" ? record : nameOf(words.kpi.units, unit);
  const per = counting.kind === "units" ? sayField(counting.per, table, words) : "";
  return { record, noun, per, amount: counting.kind === "sum" ? sayField(counting.of, table, words) : "" };
}
