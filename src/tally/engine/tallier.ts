import type { Condition } from "../conditions/condition.ts";
import type { Measure } from "../measure.ts";
import type { AnyTabulation } from "../tabulation.ts";
import type { Tally } from "../tallyValue.ts";
import { cellCounter } from "./cells.ts";
import { compareKeys } from "./compareKeys.ts";
import { definitionOf } from "./definitionOf.ts";
import { type Evaluator, evaluator } from "./evaluator.ts";
import { grouper } from "./grouper.ts";
import type { Kleene } from "./kleene.ts";
import { type Layout, layoutOf } from "./layout.ts";

/** The one counting engine: readers fill the slots of a record and call `count`. */
export interface Tallier {
  readonly layout: Layout;
  /** Counts the record that stands in the slots. */
  readonly count: () => void;
  /** Notes a record that could not be read. */
  readonly skip: () => void;
  /** Records counted so far. */
  readonly records: () => number;
  /** The tally so far. */
  readonly result: () => Tally;
}

/** Compiles a tabulation. A condition that several measures share is looked at once a record. */
export function tallier(tabulation: AnyTabulation): Tallier {
  const { table, measures, by } = tabulation;
  const layout = layoutOf(tabulation);
  const groups = grouper(table, by, layout);
  const conditions: Evaluator[] = [];
  const known = new Map<string, number>();
  const indexOf = (condition: Condition<string>): number => {
    const key = JSON.stringify(condition);
    const index = known.get(key) ?? conditions.push(evaluator(condition, layout)) - 1;
    known.set(key, index);
    return index;
  };
  const counters = measures.map((measure) => ({
    denominator: indexOf(denominatorOf(measure)),
    numerator: indexOf(measure.numerator),
    ...cellCounter(measure, readerOf(measure, layout)),
  }));
  const answers: Kleene[] = conditions.map(() => 0);
  const sizes: number[] = [];
  let records = 0;
  let unreadable = 0;
  return {
    layout,
    count: () => {
      records++;
      for (let i = 0; i < conditions.length; i++) answers[i] = (conditions[i] as Evaluator)();
      const group = groups.groupOf();
      if (group === sizes.length) sizes.push(0);
      (sizes[group] as number)++;
      for (let i = 0; i < counters.length; i++) {
        const { add, denominator, numerator } = counters[i] as (typeof counters)[number];
        add(group, answers[denominator] as Kleene, answers[numerator] as Kleene);
      }
    },
    skip: () => {
      unreadable++;
    },
    records: () => records,
    result: () => ({
      kind: "tally",
      version: 1,
      tabulation: definitionOf(tabulation),
      groups: groups
        .keys()
        .map((key, group) => ({ key, records: sizes[group] ?? 0, cells: counters.map(({ cell }) => cell(group)) }))
        .sort((left, right) => compareKeys(left.key, right.key)),
      records,
      unreadable,
    }),
  };
}

/** The denominator with its exclusions taken out. */
export function denominatorOf({ denominator, exclusions }: Measure<string>): Condition<string> {
  if (exclusions.length === 0) return denominator;
  return { kind: "and", all: [denominator, ...exclusions.map(({ when }) => ({ kind: "not", of: when }) as const)] };
}

function readerOf({ counting }: Measure<string>, { columns, slots }: Layout): () => number {
  const name = counting.kind === "units" ? counting.per : counting.kind === "sum" ? counting.of : undefined;
  const slot = columns.find(({ column }) => column.name === name)?.slot;
  return slot === undefined ? () => Number.NaN : () => slots[slot] as number;
}
