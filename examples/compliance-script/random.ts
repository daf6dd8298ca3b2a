/** Repeatable random numbers in [0, 1): the same seed gives the same file on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Says yes exactly `wanted` times in `among` calls, spread at random. */
export function quota(wanted: number, among: number, random: () => number): () => boolean {
  let left = wanted;
  let calls = among;
  return () => {
    const yes = random() * calls < left;
    calls--;
    if (yes) left--;
    return yes;
  };
}
