import { widened } from "./widened.ts";

/** Numbers pairs in the order in which they first come. */
export interface PairTable {
  /** The number of a pair, from 0; new ones included. `left` is a whole number, `right` any, `NaN` for what is missing. */
  readonly indexOf: (left: number, right: number) => number;
  /** How many pairs there are. */
  readonly size: () => number;
  /** The left of a pair. */
  readonly left: (index: number) => number;
  /** The right of a pair. */
  readonly right: (index: number) => number;
}

/** Makes an empty table: open addressing over typed columns, sixteen bytes and two places of the table a pair. */
export function pairTable(): PairTable {
  let places = new Int32Array(128);
  let lefts = new Int32Array(64);
  let rights = new Float64Array(64);
  let size = 0;

  const add = (left: number, right: number, at: number): number => {
    lefts[size] = left;
    rights[size] = right;
    places[at] = ++size;
    if (size === lefts.length) grow();
    return size - 1;
  };

  const grow = (): void => {
    lefts = widened(lefts, new Int32Array(size * 2));
    rights = widened(rights, new Float64Array(size * 2));
    places = new Int32Array(size * 4);
    for (let index = 0; index < size; index++) {
      let at = mixed(lefts[index] as number, rights[index] as number) & (places.length - 1);
      while (places[at] !== 0) at = (at + 1) & (places.length - 1);
      places[at] = index + 1;
    }
  };

  return {
    indexOf: (left, right) => {
      let at = mixed(left, right) & (places.length - 1);
      for (let place = places[at] as number; place !== 0; place = places[at] as number) {
        const known = rights[place - 1] as number;
        const same = known === right || (Number.isNaN(known) && Number.isNaN(right));
        if (same && lefts[place - 1] === left) return place - 1;
        at = (at + 1) & (places.length - 1);
      }
      return add(left, right, at);
    },
    size: () => size,
    left: (index) => lefts[index] as number,
    right: (index) => rights[index] as number,
  };
}

const beyond = 2 ** 32;

/** Both halves of the right count: amounts and moments may differ in the upper one alone. */
function mixed(left: number, right: number): number {
  const low = Math.imul(left, 0x9e3779b1) ^ Math.imul(right | 0, 0x85ebca6b);
  const hash = right < beyond && right > -beyond ? low : low ^ Math.imul(right / beyond, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
