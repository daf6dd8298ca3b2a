import { fail } from "./fail.ts";
import type { Percent, Ratio } from "./numbers.ts";
import { ratio } from "./ratio.ts";

/**
 * Reads a percentage as the exact ratio it stands for.
 *
 * @param percent - Decimal text with its sign, e.g. `"12.5%"`.
 * @returns The ratio: `125/1000`.
 * @throws {@link KstthcError} `invalid-percent` when the text is not a plain decimal followed by `%`.
 * @example
 * percentRatio("12.5%") // => { num: "125", den: "1000" }
 */
export function percentRatio(percent: Percent): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?%$/.exec(percent);
  if (!match) return fail("invalid-percent", { value: String(percent), rule: "12.5%" });
  const [, sign = "", whole = "", fraction = ""] = match;
  return ratio(BigInt(sign + whole + fraction), 10n ** BigInt(fraction.length + 2));
}
