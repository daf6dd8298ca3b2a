import { integerText } from "../../core/integerText.ts";
import type { Measure } from "../measure.ts";
import type { Cell } from "../tallyValue.ts";
import { both, contrary, either, type Kleene } from "./kleene.ts";

/** Adds records to the cells of one measure, group by group. */
export interface CellCounter {
  /** Adds the current record. */
  readonly add: (group: number, denominator: Kleene, numerator: Kleene) => void;
  /** The cell of a group. */
  readonly cell: (group: number) => Cell;
}

/** Makes the counter a measure needs. `read` gives the unit or the amount of the current record. */
export function cellCounter({ counting }: Measure<string>, read: () => number): CellCounter {
  if (counting.kind === "units") return unitCounter(read, counting.when);
  return counting.kind === "sum" ? sumCounter(read) : recordCounter();
}

function recordCounter(): CellCounter {
  const counts: number[] = [];
  return {
    add: (group, denominator, numerator) => {
      const at = group * 3;
      while (counts.length < at + 3) counts.push(0);
      if (denominator === 0) return;
      (counts[at] as number)++;
      if (denominator === 1 && numerator !== 2) (counts[at + 2 - numerator] as number)++;
    },
    cell: (group) => [counts[group * 3] ?? 0, counts[group * 3 + 1] ?? 0, counts[group * 3 + 2] ?? 0],
  };
}

/** Number of parts of a sum cell: all, yes, no, records without an amount. */
const parts = 4;
const half = 2 ** 52;

function sumCounter(read: () => number): CellCounter {
  const sums: number[] = [];
  // What numbers no longer hold exactly; most sums never come here.
  const carried = new Map<number, bigint>();
  const add = (at: number, amount: number): void => {
    const sum = (sums[at] as number) + amount;
    if (sum < half && sum > -half) sums[at] = sum;
    else {
      carried.set(at, (carried.get(at) ?? 0n) + BigInt(sums[at] as number) + BigInt(amount));
      sums[at] = 0;
    }
  };
  const total = (at: number): `${bigint}` => integerText((carried.get(at) ?? 0n) + BigInt(sums[at] ?? 0));
  return {
    add: (group, denominator, numerator) => {
      const at = group * parts;
      while (sums.length < at + parts) sums.push(0);
      if (denominator === 0) return;
      const amount = read();
      if (Number.isNaN(amount)) (sums[at + 3] as number)++;
      else {
        add(at, amount);
        if (denominator === 1 && numerator !== 2) add(at + 2 - numerator, amount);
      }
    },
    cell: (group) => {
      const at = group * parts;
      return [total(at), total(at + 1), total(at + 2), sums[at + 3] ?? 0];
    },
  };
}

interface UnitState {
  denominator: Kleene;
  numerator: Kleene;
}

/** A unit belongs to the denominator when some record does; it counts when some, or every, record of it counts. */
function unitCounter(read: () => number, when: "some" | "every"): CellCounter {
  const groups: Map<number, UnitState>[] = [];
  return {
    add: (group, denominator, numerator) => {
      while (groups.length <= group) groups.push(new Map());
      const units = groups[group] as Map<number, UnitState>;
      const unit = read();
      let state = units.get(unit);
      if (state === undefined) {
        state = { denominator: 0, numerator: when === "some" ? 0 : 1 };
        units.set(unit, state);
      }
      state.denominator = either(state.denominator, denominator);
      state.numerator =
        when === "some"
          ? either(state.numerator, both(denominator, numerator))
          : both(state.numerator, either(contrary(denominator), numerator));
    },
    cell: (group) => {
      let all = 0;
      let yes = 0;
      let no = 0;
      for (const [unit, { denominator, numerator }] of groups[group] ?? []) {
        if (denominator === 0) continue;
        all++;
        // Records that do not name their unit may belong to any: what they say is known of no unit.
        if (denominator === 2 || Number.isNaN(unit)) continue;
        if (numerator === 1) yes++;
        if (numerator === 0) no++;
      }
      return [all, yes, no];
    },
  };
}
