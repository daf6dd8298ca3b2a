import type { Reader } from "../grammar/reader.ts";
import { isTimed } from "./isTimed.ts";
import { readEvery } from "./readEvery.ts";
import type { Frequency } from "./readUnits.ts";

/**
 * «Hằng tháng, | hằng năm trong quý IV», «định kỳ tháng, | hằng năm (tháng 3 và tháng 9)»: what stands behind the last
 * of several frequencies, and was not read for all of them, is that of the last alone, which is left to be a time of
 * its own.
 *
 * @returns The frequencies before its comma, moving back to it.
 */
export function leaveLast(r: Reader, from: number, every: readonly Frequency[]): readonly Frequency[] | undefined {
  if (every.length < 2 || every.at(-1)?.within || !isTimed(r)) return undefined;
  const end = r.at;
  let comma = end - 1;
  while (comma > from && r.tokens[comma]?.word !== ",") comma--;
  r.steps += end - comma;
  r.at = comma + 1;
  const last = comma > from ? readEvery(r) : undefined;
  const alone = last?.length === 1 && r.at === end;
  r.at = alone ? comma : end;
  return alone ? every.slice(0, -1) : undefined;
}
