import { fail } from "./fail.ts";
import type { Percent } from "./numbers.ts";
import { shownValue } from "./shownValue.ts";

/**
 * Reads a percentage the way Vietnamese documents print it: `30%`, `12,5 %`, `−3,2%`. A dot is taken as a decimal
 * point too, since no percentage has thousands to separate.
 *
 * @param text - Printed percentage, its `%` included.
 * @returns The percentage as data: `"12.5%"`.
 * @throws {@link KstthcError} `invalid-percent` for anything else.
 * @example
 * parsePercent("12,5 %") // => "12.5%"
 */
export function parsePercent(text: string): Percent {
  const match = /^\s*([-−]?)(\d+)(?:[.,](\d+))?\s?%\s*$/.exec(String(text).replace(/\u00a0/g, " "));
  if (!match) return fail("invalid-percent", { value: shownValue(text), rule: "12,5%" });
  const [, sign = "", whole = "", fraction] = match;
  const digits = `${BigInt(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
  return `${sign === "" ? "" : "-"}${digits}%` as Percent;
}
