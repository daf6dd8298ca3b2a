import { assertNever } from "../core/assertNever.ts";
import { formatPercent } from "../core/formatPercent.ts";
import type { Scalar } from "../report/tree/inline.ts";

/**
 * Writes an exact value for machines: digits without separators, ISO days, a share as `29.9960%` with up to six
 * decimals, a difference of shares in points without a sign.
 *
 * @param scalar - Machine value of a figure.
 * @returns Text that any program reads alike.
 * @example
 * machineField({ kind: "percent", value: { num: "29996", den: "100000" }, target: "30%" }) // => "29.996%"
 */
export function machineField(scalar: Scalar): string {
  switch (scalar.kind) {
    case "integer":
    case "date":
      return scalar.value;
    case "percent":
      return share(scalar);
    case "points":
      return share(scalar).slice(0, -1);
    default:
      return assertNever(scalar);
  }
}

function share({ value, target }: Extract<Scalar, { readonly kind: "percent" | "points" }>): string {
  const format = { digits: 6, language: "en" as const };
  return formatPercent(value, target === undefined ? format : { ...format, against: target }).replaceAll(",", "");
}
