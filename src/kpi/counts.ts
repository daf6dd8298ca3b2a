import type { Integer } from "../core/numbers.ts";

/** `all` includes what is unknown: all − yes − no. */
export interface Counts {
  readonly all: number | Integer;
  readonly yes: number | Integer;
  readonly no: number | Integer;
}
