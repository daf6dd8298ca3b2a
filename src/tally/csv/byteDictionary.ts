import { widened } from "../engine/widened.ts";

/** Reads a field from its bytes; `NaN` is missing, `unfit` cannot be read. */
export type FieldReader = (bytes: Uint8Array, from: number, to: number, quoted: boolean) => number;

/** What a reader answers for a field that does not fit its column. */
export const unfit: number = Number.NEGATIVE_INFINITY;

/** Beyond so many distinct texts a column is taken for one of free text, and no more of them are kept. */
const most = 65_536;

/**
 * Gives each distinct text its number straight from its bytes: only the first time is it decoded and resolved. A hash
 * table with open addressing over one arena of bytes.
 *
 * @param resolve - Number of a text, from its bytes.
 * @param keepAll - Whether to keep every distinct text (they are groups), or to stop at a bound that keeps memory flat.
 */
export function byteDictionary(resolve: (bytes: Uint8Array) => number, keepAll: boolean): FieldReader {
  let table = new Int32Array(1024);
  let arena = new Uint8Array(16_384);
  let hashes = new Int32Array(512);
  let ends = new Int32Array(512);
  let values = new Float64Array(512);
  let size = 0;
  let used = 0;

  const grow = (): void => {
    hashes = widened(hashes, new Int32Array(hashes.length * 2));
    ends = widened(ends, new Int32Array(ends.length * 2));
    values = widened(values, new Float64Array(values.length * 2));
    table = new Int32Array(table.length * 2);
    for (let entry = 0; entry < size; entry++) {
      let at = (hashes[entry] as number) & (table.length - 1);
      while (table[at] !== 0) at = (at + 1) & (table.length - 1);
      table[at] = entry + 1;
    }
  };

  const add = (bytes: Uint8Array, from: number, to: number, hash: number, at: number): number => {
    const value = resolve(bytes.subarray(from, to));
    if (!keepAll && size >= most) return value;
    while (used + to - from > arena.length) arena = widened(arena, new Uint8Array(arena.length * 2));
    arena.set(bytes.subarray(from, to), used);
    used += to - from;
    hashes[size] = hash;
    ends[size] = used;
    values[size] = value;
    table[at] = ++size;
    if (size === hashes.length) grow();
    return value;
  };

  const same = (entry: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const start = entry === 0 ? 0 : (ends[entry - 1] as number);
    if ((ends[entry] as number) - start !== to - from) return false;
    let i = from;
    while (i < to && arena[start + i - from] === bytes[i]) i++;
    return i === to;
  };

  return (bytes, from, to) => {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 16_777_619);
    hash ^= hash >>> 15;
    const mask = table.length - 1;
    let at = hash & mask;
    for (let entry = table[at] as number; entry !== 0; entry = table[at] as number) {
      if (hashes[entry - 1] === hash && same(entry - 1, bytes, from, to)) return values[entry - 1] as number;
      at = (at + 1) & mask;
    }
    return add(bytes, from, to, hash, at);
  };
}
