import type { Condition } from "../conditions/condition.ts";
import type { Measure } from "../measure.ts";
import type { AnyTabulation } from "../tabulation.ts";
import type { Tally, TallyGroup } from "../tallyValue.ts";
import { type Addition, cellCounter } from "./cells.ts";
import { compareKeys } from "./compareKeys.ts";
import { definitionOf } from "./definitionOf.ts";
import { evaluator } from "./evaluator.ts";
import { groupCounts } from "./groupCounts.ts";
import { grouper } from "./grouper.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { outcomes } from "./outcomes.ts";
import { signature } from "./signature.ts";
import { usedColumn } from "./usedColumn.ts";

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

/** Compiles a tabulation. What the conditions of all measures answer together says what a record adds to its group. */
export function tallier(tabulation: AnyTabulation): Tallier {
  const { table, measures, by } = tabulation;
  const layout = layoutOf(tabulation);
  const { groupOf, keyReader } = grouper(table, by, layout);
  let width = 1; // place 0: the records of the group
  const counters = measures.map((measure) => {
    const counter = cellCounter(measure, readerOf(measure, layout));
    const place = width;
    width += counter.width;
    const denominator = evaluator(denominatorOf(measure), layout);
    return { counter, place, denominator, numerator: evaluator(measure.numerator, layout) };
  });
  const counts = groupCounts(width);

  /** What a record like the current one adds to its group. */
  const effect = (): Effect => {
    const increments = [0];
    const additions: Addition[] = [];
    for (const { counter, place, denominator, numerator } of counters) {
      const inside = denominator();
      if (inside === 0) continue;
      for (const part of counter.increments(inside, numerator())) increments.push(place + part);
      if (counter.addition) additions.push(counter.addition(inside, numerator(), place));
    }
    return { increments: Int32Array.from(increments), additions };
  };
  const conditions = measures.flatMap((measure) => [denominatorOf(measure), measure.numerator]);
  const effectOf = outcomes(signature(conditions, layout), effect);
  let records = 0;
  let unreadable = 0;
  let groups = 0;
  return {
    layout,
    count: () => {
      const { increments, additions } = effectOf();
      const group = groupOf();
      const page = counts.page(group);
      const start = counts.start(group);
      for (let i = 0; i < increments.length; i++) (page[start + (increments[i] as number)] as number)++;
      for (let i = 0; i < additions.length; i++) (additions[i] as Addition)(group, page, start);
      counts.grown(group, page, start);
      if (group === groups) groups++;
      records++;
    },
    skip: () => {
      unreadable++;
    },
    records: () => records,
    result: () => {
      const keyOf = keyReader();
      const row = new Float64Array(width);
      const counted = Array.from({ length: groups }, (_, group): TallyGroup => {
        counts.read(group, row);
        const cells = counters.map(({ counter, place }) => counter.cell(group, row, place));
        return { key: keyOf(group), records: row[0] as number, cells };
      });
      counted.sort((left, right) => compareKeys(left.key, right.key));
      return { kind: "tally", version: 1, tabulation: definitionOf(tabulation), groups: counted, records, unreadable };
    },
  };
}

/** What a record adds to its group: places of the row that grow by one, and what sums and units need besides. */
interface Effect {
  readonly increments: Int32Array;
  readonly additions: readonly Addition[];
}

/** The denominator with its exclusions taken out. */
export function denominatorOf({ denominator, exclusions }: Measure<string>): Condition<string> {
  if (exclusions.length === 0) return denominator;
  return { kind: "and", all: [denominator, ...exclusions.map(({ when }) => ({ kind: "not", of: when }) as const)] };
}

function readerOf({ counting }: Measure<string>, layout: Layout): () => number {
  const name = counting.kind === "units" ? counting.per : counting.kind === "sum" ? counting.of : undefined;
  const slot = usedColumn(layout, name)?.slot;
  const { slots } = layout;
  return slot === undefined ? () => Number.NaN : () => slots[slot] as number;
}
