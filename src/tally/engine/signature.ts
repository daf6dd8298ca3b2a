import { addTo, type Lists } from "../../core/addTo.ts";
import type { Condition } from "../conditions/condition.ts";
import { codedColumn } from "./codedColumn.ts";
import { type Evaluator, evaluator } from "./evaluator.ts";
import type { Layout } from "./layout.ts";
import { widened } from "./widened.ts";

/** Answers that one number holds exactly in base three: 3³³ < 2⁵³. */
const mostAnswers = 33;

/**
 * Compiles conditions to what their answers depend on, all together: the answers of their parts as the digits of a number
 * in base three. Parts on one coded column are looked up by its code; the others are run.
 *
 * @returns Readers of the current record, each of as many answers as one number holds.
 */
export function signature(conditions: readonly Condition<string>[], layout: Layout): readonly (() => number)[] {
  const parts = new Map(
    conditions.flatMap((whole) => partsOf(whole, layout)).map((part) => [JSON.stringify(part), part]),
  );
  const distinct = [...parts.values()];
  const readers: (() => number)[] = [];
  for (let from = 0; from < distinct.length; from += mostAnswers)
    readers.push(reader(distinct.slice(from, from + mostAnswers), layout));
  return readers;
}

/** The parts of a condition down to those on one coded column. */
function partsOf(condition: Condition<string>, layout: Layout): readonly Condition<string>[] {
  if (codedColumn(condition, layout)) return [condition];
  if (condition.kind === "not") return partsOf(condition.of, layout);
  if (condition.kind === "and" || condition.kind === "or")
    return condition.all.flatMap((part) => partsOf(part, layout));
  return [condition];
}

/** A part and the place of its digit. */
interface Digit {
  readonly answer: Evaluator;
  readonly power: number;
}

function reader(parts: readonly Condition<string>[], layout: Layout): () => number {
  const others: Digit[] = [];
  const bySlot: Lists<number, Digit> = new Map();
  for (const [place, part] of parts.entries()) {
    const digit = { answer: evaluator(part, layout), power: 3 ** place };
    const slot = codedColumn(part, layout)?.slot;
    if (slot === undefined) others.push(digit);
    else addTo(bySlot, slot, digit);
  }
  const coded = [...bySlot].map(([slot, digits]) => ({ slot, digits, sums: new Float64Array(64).fill(notAsked) }));
  const { slots } = layout;
  return () => {
    let sum = 0;
    for (let i = 0; i < coded.length; i++) {
      const column = coded[i] as CodedDigits;
      const code = slots[column.slot] as number;
      const at = Number.isNaN(code) ? 0 : code + 2;
      const { sums } = column;
      const known = at < sums.length ? (sums[at] as number) : notAsked;
      sum += known === notAsked ? ask(column, at) : known;
    }
    for (let i = 0; i < others.length; i++) {
      const { answer, power } = others[i] as Digit;
      sum += answer() * power;
    }
    return sum;
  };
}

/** Parts on one column, and the sum of their digits by code: from −1, with what is missing before. */
interface CodedDigits {
  readonly slot: number;
  readonly digits: readonly Digit[];
  sums: Float64Array;
}

const notAsked = -1;

function ask(column: CodedDigits, at: number): number {
  const { digits, sums } = column;
  if (at >= sums.length) {
    const length = Math.max(at + 1, sums.length * 2);
    column.sums = widened(sums, new Float64Array(length).fill(notAsked, sums.length));
  }
  const sum = digits.reduce((total, { answer, power }) => total + answer() * power, 0);
  column.sums[at] = sum;
  return sum;
}
