import type { Template } from "../../core/words.ts";
import type { Comparison } from "../conditions/condition.ts";
import type { Grain } from "../dimension.ts";
import type { ExplanationPart } from "../explain/explainMeasure.ts";
import type { GapKind, GapReason } from "../gaps/gap.ts";

/** One sentence for each comparison, of `{field}` with `{value}`. */
export type ComparisonTemplates = Readonly<Record<Comparison, Template>>;

/** What is counted, by how it is counted: `{noun}` is the thing counted, `{record}` what the table holds. */
export interface CountTemplates {
  /** Things of which each record is one. */
  readonly records: Template;
  /** Units named by `{per}`, of which some record fits. */
  readonly some: Template;
  /** Units named by `{per}`, of which every record fits. */
  readonly every: Template;
  /** The sum of `{amount}`. */
  readonly sum: Template;
}

/** How this layer speaks of measures and of the records behind them. */
export interface TallyVocabulary {
  /** What each part of an explanation is called. */
  readonly parts: Readonly<Record<ExplanationPart, string>>;
  /** Name of a field. */
  readonly field: Template;
  /** A field of instants read as its civil day. */
  readonly day: Template;
  /** Values, by what they are. */
  readonly values: Readonly<Record<"text" | "money" | "date" | "instant", Template>>;
  /** What a boolean field says. */
  readonly yes: string;
  /** And its contrary. */
  readonly no: string;
  /** Comparisons of words, which have no order. */
  readonly equality: Readonly<Record<"eq" | "ne", Template>>;
  /** Comparisons of numbers, of days with a day, of other times. */
  readonly comparisons: Readonly<Record<"number" | "day" | "time", ComparisonTemplates>>;
  /** Between two days, both included. */
  readonly between: Template;
  /** One of several values. */
  readonly oneOf: Template;
  /** None of several values. */
  readonly noneOf: Template;
  /** Nothing stands in the field. */
  readonly empty: Template;
  /** Something does. */
  readonly filled: Template;
  /** What stands before the last of several. */
  readonly joins: Readonly<Record<"and" | "or", string>>;
  /** A part that holds several of its own. */
  readonly bracket: Template;
  /** Things that fit a `{condition}`. */
  readonly those: Template;
  /** Things of which each fits. */
  readonly all: Template;
  /** Things of which none fits. */
  readonly none: Template;
  /** A numerator that leaves nothing out. */
  readonly whole: Template;
  /** What the share is of. */
  readonly denominator: CountTemplates;
  /** What counts towards it. */
  readonly numerator: CountTemplates;
  /** Records left out, and why. */
  readonly exclusion: Template;
  /** What becomes of records that do not say enough. */
  readonly unknown: Template;
  /** What becomes of records without an amount. */
  readonly withoutAmount: Template;
  /** Groupings: a field, the period of a field, that of a regime. */
  readonly by: Readonly<Record<"field" | "period" | "regime", Template>>;
  /** Lengths of periods. */
  readonly grains: Readonly<Record<Grain, string>>;
  /** A record that does not count, by why. */
  readonly gaps: Readonly<Record<GapKind, Template>>;
  /** A record that repeats another: `{place}`, `{found}`, `{first}`. */
  readonly duplicate: Template;
  /** Which record stood first, inside a sentence. */
  readonly firstPlaces: Readonly<Record<"record" | "line", Template>>;
  /** Which record it is. */
  readonly places: Readonly<Record<"record" | "line" | "subject", Template>>;
  /** What it holds and what is asked, by what it answers. */
  readonly reasons: Readonly<Record<GapReason["answer"], Template>>;
  /** Said of what no record can fulfil. */
  readonly neverHolds: string;
}
