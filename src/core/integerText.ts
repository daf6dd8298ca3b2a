import type { Integer } from "./numbers.ts";

/** Writes an integer as the decimal text JSON can carry. */
export function integerText(value: bigint): Integer {
  return `${value}` as const;
}
