import type { CellCounter } from "./cells.ts";
import { type GroupRows, groupRows } from "./groupRows.ts";
import { both, contrary, either, type Kleene } from "./kleene.ts";
import { pairTable } from "./pairTable.ts";
import { widened } from "./widened.ts";

/**
 * A unit belongs to the denominator when some record does; it counts when some, or every, record of it counts. What is
 * known of a unit in a group is one byte: the denominator and three times the numerator.
 */
export function unitCounter(read: () => number, when: "some" | "every"): CellCounter {
  const units = pairTable();
  let states = new Uint8Array(64);
  const unseen = when === "some" ? 0 : 3;
  let counted: GroupRows<Uint32Array> | undefined;

  const count = (): GroupRows<Uint32Array> => {
    const rows = groupRows(3, (length) => new Uint32Array(length));
    for (let unit = 0; unit < units.size(); unit++) {
      const state = states[unit] as number;
      const group = units.left(unit);
      const page = rows.page(group);
      const start = rows.start(group);
      (page[start] as number)++;
      const numerator = Math.floor(state / 3);
      // Records that do not name their unit may belong to any: what they say is known of no unit.
      if (state % 3 === 1 && numerator !== 2 && !Number.isNaN(units.right(unit)))
        (page[start + 2 - numerator] as number)++;
    }
    return rows;
  };

  return {
    width: 0,
    increments: () => [],
    addition: (denominator, numerator) => {
      const part = when === "some" ? both(denominator, numerator) : either(contrary(denominator), numerator);
      const join = when === "some" ? either : both;
      return (group) => {
        counted = undefined;
        const size = units.size();
        const unit = units.indexOf(group, read());
        if (unit === states.length) states = widened(states, new Uint8Array(unit * 2));
        const state = unit === size ? unseen : (states[unit] as number);
        const before = (state % 3) as Kleene;
        const counts = Math.floor(state / 3) as Kleene;
        states[unit] = either(before, denominator) + 3 * join(counts, part);
      };
    },
    cell: (group) => {
      counted ??= count();
      const page = counted.page(group);
      const start = counted.start(group);
      return [page[start] as number, page[start + 1] as number, page[start + 2] as number];
    },
  };
}
