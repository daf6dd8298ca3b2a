import { widened } from "../engine/widened.ts";

/** What a dictionary answers for a text that does not fit its column. */
export const unfit = -2;

/** Beyond so many distinct texts a column is taken for one of free text, and no more of them are kept. */
const most = 65_536;

/** Texts that share a place are looked along so far; texts made to collide go to the engine's own, seeded table. */
const mostProbes = 128;

/**
 * Gives each distinct text its number straight from its bytes: only the first time is it decoded and resolved. A hash
 * table with open addressing over one arena of bytes, both read four bytes at a time.
 *
 * @param resolve - Whole number of a text, from its bytes.
 * @param keepAll - Whether to keep every distinct text (they are groups), or to stop at a bound that keeps memory flat.
 */
export function byteDictionary(
  resolve: (bytes: Uint8Array) => number,
  keepAll: boolean,
): (bytes: Uint8Array, from: number, to: number) => number {
  let table = new Int32Array(1024);
  let arena = new Uint8Array(16_384);
  let words = viewOf(arena);
  let hashes = new Int32Array(512);
  let ends = new Int32Array(513); // each entry begins where the one before it ends
  let values = new Int32Array(512);
  let size = 0;
  const crowded = new Map<string, number>();
  let viewed: Uint8Array = arena;
  let view = words;

  const grow = (): void => {
    hashes = widened(hashes, new Int32Array(size * 2));
    ends = widened(ends, new Int32Array(size * 2 + 1));
    values = widened(values, new Int32Array(size * 2));
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
    const used = ends[size] as number;
    while (used + to - from > arena.length) {
      arena = widened(arena, new Uint8Array(arena.length * 2));
      words = viewOf(arena);
    }
    arena.set(bytes.subarray(from, to), used);
    hashes[size] = hash;
    values[size] = value;
    table[at] = ++size;
    ends[size] = used + to - from;
    if (size === hashes.length) grow();
    return value;
  };

  const addCrowded = (bytes: Uint8Array): number => {
    let name = "";
    for (const byte of bytes) name += String.fromCharCode(byte);
    const known = crowded.get(name);
    if (known !== undefined) return known;
    const value = resolve(bytes);
    if (keepAll || crowded.size < most) crowded.set(name, value);
    return value;
  };

  const same = (start: number, from: number, to: number): boolean => {
    const move = start - from;
    if (to - from < 4) {
      for (let at = from; at < to; at++) if (view.getUint8(at) !== words.getUint8(at + move)) return false;
      return true;
    }
    let at = from;
    while (at < to - 4 && view.getInt32(at) === words.getInt32(at + move)) at += 4;
    return at >= to - 4 && view.getInt32(to - 4) === words.getInt32(to - 4 + move);
  };

  return (bytes, from, to) => {
    if (bytes !== viewed) {
      viewed = bytes;
      view = viewOf(bytes);
    }
    const hash = hashOf(view, from, to);
    const mask = table.length - 1;
    let at = hash & mask;
    let probes = 0;
    for (let entry = table[at] as number; entry !== 0; entry = table[at] as number) {
      if (++probes > mostProbes) return addCrowded(bytes.subarray(from, to));
      const start = ends[entry - 1] as number;
      if (hashes[entry - 1] === hash && (ends[entry] as number) - start === to - from && same(start, from, to))
        return values[entry - 1] as number;
      at = (at + 1) & mask;
    }
    return add(bytes, from, to, hash, at);
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Mixes the bytes by fours; the last four may have been among those before. Whoever knows it can make texts collide. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  if (hash < 4) for (let at = from; at < to; at++) hash = mixed(hash, view.getUint8(at));
  else {
    for (let at = from; at < to - 4; at += 4) hash = mixed(hash, view.getInt32(at));
    hash = mixed(hash, view.getInt32(to - 4));
  }
  return hash ^ (hash >>> 15);
}

function mixed(hash: number, word: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ word, 0x9e3779b1);
}
