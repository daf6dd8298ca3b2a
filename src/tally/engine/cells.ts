import { integerText } from "../../core/integerText.ts";
import type { Measure } from "../measure.ts";
import type { Cell, CountCell } from "../tallyValue.ts";
import type { Kleene } from "./kleene.ts";
import { unitCounter } from "./unitCounter.ts";

/** Adds the current record to a group, whose row begins at a place of a page. */
export type Addition = (group: number, page: Float64Array, start: number) => void;

/** Counts one measure in every group. */
export interface CellCounter {
  /** Places it takes in the row of a group. */
  readonly width: number;
  /** Places that grow by one, for a record with these answers; the denominator is not false. */
  readonly increments: (denominator: Kleene, numerator: Kleene) => readonly number[];
  /** What else such a record adds. */
  readonly addition?: (denominator: Kleene, numerator: Kleene, place: number) => Addition;
  /** The cell of a group, whose numbers begin at a place of a page. */
  readonly cell: (group: number, page: Float64Array, start: number) => Cell;
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
    cell: (_, page, start) => {
      const all = page[start] as number;
      const yes = page[start + 1] as number;
      const no = page[start + 2] as number;
      if (all >= small) return [all, yes, no];
      const name = (all * small + yes) * small + no;
      const cell = known.get(name) ?? [all, yes, no];
      known.set(name, cell);
      return cell;
    },
  };
}

const half = 2 ** 52;

/** Parts of a sum: all, yes, no, records without an amount. */
function sumCounter(read: () => number): CellCounter {
  // What numbers no longer hold exactly, by group and part; most sums never come here.
  const carried = new Map<number, bigint>();
  const add = (group: number, page: Float64Array, place: number, part: number, amount: number): void => {
    const sum = (page[place + part] as number) + amount;
    if (sum < half && sum > -half) page[place + part] = sum;
    else {
      const name = group * 3 + part;
      carried.set(name, (carried.get(name) ?? 0n) + BigInt(page[place + part] as number) + BigInt(amount));
      page[place + part] = 0;
    }
  };
  return {
    width: 4,
    increments: () => [],
    addition: (denominator, numerator, place) => {
      const part = denominator === 1 && numerator !== 2 ? 2 - numerator : 0;
      return (group, page, start) => {
        const amount = read();
        const at = start + place;
        if (Number.isNaN(amount)) (page[at + 3] as number)++;
        else {
          add(group, page, at, 0, amount);
          if (part > 0) add(group, page, at, part, amount);
        }
      };
    },
    cell: (group, page, start) => {
      const total = (part: number): `${bigint}` =>
        integerText((carried.get(group * 3 + part) ?? 0n) + BigInt(page[start + part] as number));
      return [total(0), total(1), total(2), page[start + 3] as number];
    },
  };
}
