import { fail } from "./fail.ts";
import { integerText } from "./integerText.ts";
import type { Integer, Ratio } from "./numbers.ts";

/**
 * Makes an exact ratio. It is not reduced: the two counts stay readable, `21.438/96.512`.
 *
 * @param num - Numerator: safe integer, bigint or decimal text.
 * @param den - Denominator, not zero.
 * @returns The ratio, its denominator above zero.
 * @throws {@link KstthcError} `zero-denominator` when there is nothing to divide by; `invalid-integer` when a side is
 * no integer, or a number beyond 2^53 whose last digits are lost already.
 * @example
 * ratio(21438, 96512) // => { num: "21438", den: "96512" }
 */
export function ratio(num: number | bigint | Integer, den: number | bigint | Integer): Ratio {
  const above = exact(num);
  const below = exact(den);
  if (below === 0n) fail("zero-denominator", { num: String(above) });
  const sign = below < 0n ? -1n : 1n;
  return { num: integerText(sign * above), den: integerText(sign * below) };
}

function exact(value: number | bigint | Integer): bigint {
  if (typeof value === "number" ? Number.isSafeInteger(value) : /^-?\d+$/.test(String(value))) return BigInt(value);
  return fail("invalid-integer", { value: String(value) });
}
