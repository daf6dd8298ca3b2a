import { integerText } from "../../core/integerText.ts";
import type { Cell } from "../tallyValue.ts";

/** Adds two cells of one measure; sums have four parts, counts three. */
export function addCells(left: Cell, right: Cell): Cell {
  if (left.length === 3 || right.length === 3)
    return [Number(left[0]) + Number(right[0]), Number(left[1]) + Number(right[1]), Number(left[2]) + Number(right[2])];
  const sum = (i: 0 | 1 | 2): `${bigint}` => integerText(BigInt(left[i]) + BigInt(right[i]));
  return [sum(0), sum(1), sum(2), left[3] + right[3]];
}
