import { integerText } from "../../core/integerText.ts";
import type { Measure } from "../measure.ts";
import type { Cell, CountCell } from "../tallyValue.ts";
import { groupRows } from "./groupRows.ts";
import type { Kleene } from "./kleene.ts";
import { unitCounter } from "./unitCounter.ts";

/** Adds the current record to a group, whose counts begin at a place of a page. */
export type Addition = (group: number, page: Uint32Array, start: number) => void;

/** Counts one measure in every group. */
export interface CellCounter {
  /** Places it takes in the row of a group. */
  readonly width: number;
  /** Places that grow by one, for a record with these answers; the denominator is not false. */
  readonly increments: (denominator: Kleene, numerator: Kleene) => readonly number[];
  /** What else such a record adds. */
  readonly addition?: (denominator: Kleene, numerator: Kleene, place: number) => Addition;
  /** The cell of a group, whose counts begin at a place of its row. */
  readonly cell: (group: number, row: Float64Array, place: number) => Cell;
}

/** Makes the counter a measure needs. `read` gives the unit or the amount of the current record. */
export function cellCounter({ counting }: Measure<string>, read: () => number): CellCounter {
  if (counting.kind === "units") return unitCounter(read, counting.when);
  return counting.kind === "sum" ? sumCounter(read) : recordCounter();
}

const small = 1 << 16;

function recordCounter(): CellCounter {
  // Groups are many and their counts often small and equal: one array serves all groups with the same.
  const known = new Map<number, CountCell>();
  return {
    width: 3,
    increments: (denominator, numerator) => (denominator === 1 && numerator !== 2 ? [0, 2 - numerator] : [0]),
    cell: (_, row, place) => {
      const all = row[place] as number;
      const yes = row[place + 1] as number;
      const no = row[place + 2] as number;
      if (all >= small) return [all, yes, no];
      const name = (all * small + yes) * small + no;
      const cell = known.get(name) ?? [all, yes, no];
      known.set(name, cell);
      return cell;
    },
  };
}

const half = 2 ** 52;

/** Parts of a sum: all, yes, no; what it counts are records without an amount. */
function sumCounter(read: () => number): CellCounter {
  const sums = groupRows(3, (length) => new Float64Array(length));
  // What numbers no longer hold exactly, by group and part; most sums never come here.
  const carried = new Map<number, bigint>();
  // Groups are many and their sums often equal: one text serves all with the same.
  const written = new Map<number, `${bigint}`>();
  const add = (group: number, part: number, amount: number): void => {
    const page = sums.page(group);
    const at = sums.start(group) + part;
    const sum = (page[at] as number) + amount;
    if (sum < half && sum > -half) page[at] = sum;
    else {
      const name = group * 3 + part;
      carried.set(name, (carried.get(name) ?? 0n) + BigInt(page[at] as number) + BigInt(amount));
      page[at] = 0;
    }
  };
  const total = (group: number, part: number): `${bigint}` => {
    const held = sums.page(group)[sums.start(group) + part] as number;
    const beyond = carried.get(group * 3 + part);
    if (beyond !== undefined) return integerText(beyond + BigInt(held));
    const text = written.get(held) ?? integerText(BigInt(held));
    if (written.size < small) written.set(held, text);
    return text;
  };
  return {
    width: 1,
    increments: () => [],
    addition: (denominator, numerator, place) => {
      const part = denominator === 1 && numerator !== 2 ? 2 - numerator : 0;
      return (group, page, start) => {
        const amount = read();
        if (Number.isNaN(amount)) (page[start + place] as number)++;
        else {
          add(group, 0, amount);
          if (part > 0) add(group, part, amount);
        }
      };
    },
    cell: (group, row, place) => [total(group, 0), total(group, 1), total(group, 2), row[place] as number],
  };
}
