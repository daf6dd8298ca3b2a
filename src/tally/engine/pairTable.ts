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

/** Pairs that share a place are looked along so far; numbers made to collide go to the engine's own table of texts. */
const mostProbes = 128;

/** Makes an empty table: open addressing over typed columns, sixteen bytes and two places of the table a pair. */
export function pairTable(): PairTable {
  let places = new Int32Array(128);
  let lefts = new Int32Array(64);
  let rights = new Float64Array(64);
  let size = 0;
  const crowded = new Map<string, number>();

  const add = (left: number, right: number): number => {
    lefts[size] = left;
    rights[size] = right;
    place(size++);
    if (size === lefts.length) grow();
    return size - 1;
  };

  const place = (index: number): void => {
    const left = lefts[index] as number;
    const right = rights[index] as number;
    let at = mixed(left, right) & (places.length - 1);
    for (let probes = 0; probes < mostProbes; probes++) {
      if (places[at] === 0) {
        places[at] = index + 1;
        return;
      }
      at = (at + 1) & (places.length - 1);
    }
    crowded.set(`${left} ${right}`, index);
  };

  const grow = (): void => {
    lefts = widened(lefts, new Int32Array(size * 2));
    rights = widened(rights, new Float64Array(size * 2));
    places = new Int32Array(size * 4);
    for (let index = 0; index < size; index++) place(index);
  };

  return {
    indexOf: (left, right) => {
      let at = mixed(left, right) & (places.length - 1);
      for (let probes = 0; probes < mostProbes; probes++) {
        const entry = places[at] as number;
        if (entry === 0) return add(left, right);
        const known = rights[entry - 1] as number;
        const same = known === right || (Number.isNaN(known) && Number.isNaN(right));
        if (same && lefts[entry - 1] === left) return entry - 1;
        at = (at + 1) & (places.length - 1);
      }
      return crowded.get(`${left} ${right}`) ?? add(left, right);
    },
    size: () => size,
    left: (index) => lefts[index] as number,
    right: (index) => rights[index] as number,
  };
}

const beyond = 2 ** 32;

/** Both halves of the right count: amounts and moments may differ in the upper one alone. */
export function mixed(left: number, right: number): number {
  const low = Math.imul(left, 0x9e3779b1) ^ Math.imul(right | 0, 0x85ebca6b);
  const hash = right < beyond && right > -beyond ? low : low ^ Math.imul(right / beyond, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
