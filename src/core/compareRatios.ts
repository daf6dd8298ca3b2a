import type { Ratio } from "./numbers.ts";

/**
 * Compares two ratios exactly, by multiplying crosswise: no division, so no rounding.
 *
 * @param left - First ratio.
 * @param right - Second ratio.
 * @returns −1, 0 or 1 as `left` is below, equal to or above `right`.
 * @example
 * compareRatios({ num: "7", den: "13" }, percentRatio("50%")) // => 1
 */
export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 {
  const difference = BigInt(left.num) * BigInt(right.den) - BigInt(right.num) * BigInt(left.den);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
