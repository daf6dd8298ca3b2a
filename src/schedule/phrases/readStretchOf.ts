import { holds } from "../grammar/holds.ts";
import { back, type Reader } from "../grammar/reader.ts";
import { readStretch } from "./readStretch.ts";
import type { Frequency } from "./readUnits.ts";

/** The frequencies within the stretch printed right behind them, where each of them can come more than once in it. */
export function readStretchOf(r: Reader, every: readonly Frequency[]): readonly Frequency[] {
  const from = r.at;
  if (every.some((one) => one.within)) return every;
  const within = readStretch(r);
  if (within && every.every((one) => holds(within, one.unit))) return every.map((one) => ({ ...one, within }));
  back(r, from);
  return every;
}
