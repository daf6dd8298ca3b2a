import { assertNever } from "../core/assertNever.ts";
import { fail } from "../core/fail.ts";
import type { Ratio } from "../core/numbers.ts";
import { percentRatio } from "../core/percentRatio.ts";
import { ratio } from "../core/ratio.ts";
import type { BigCounts } from "./bigCounts.ts";
import type { Target } from "./target.ts";

/** What `yes` must be: at least, or at most, an exact bound; itself excluded when the change need only be some change. */
export interface Requirement {
  readonly direction: "up" | "down";
  readonly bound: Ratio;
  readonly strict: boolean;
}

/** Turns a target into the bound `yes` must reach, so that everything is judged by one comparison of integers. */
export function requirement(target: Target, all: bigint, baseline: BigCounts | undefined): Requirement {
  if ("percent" in target) {
    const { num, den } = amount(target.percent);
    return { direction: target.kind === "at-least" ? "up" : "down", bound: ratio(num * all, den), strict: false };
  }
  const { num: p, den: q } = amount(target.by ?? "0%");
  const up = target.kind === "increase";
  const by = up ? p : -p;
  const { all: all0, yes: yes0 } = baseline ?? { all: 1n, yes: 0n };
  const bound = (): Ratio => {
    switch (target.reading) {
      case "points":
        return ratio(all * (by * all0 + q * yes0), q * all0);
      case "points-of-total":
        return ratio(yes0 * q + by * all, q);
      case "relative":
        return ratio(yes0 * (q + by), q);
      case "relative-share":
        return ratio(all * yes0 * (q + by), all0 * q);
      default:
        return assertNever(target.reading);
    }
  };
  return { direction: up ? "up" : "down", bound: bound(), strict: target.by === undefined };
}

/** Tells whether `yes` is enough. */
export function satisfies(yes: bigint, { direction, bound, strict }: Requirement): boolean {
  const excess = (yes * BigInt(bound.den) - BigInt(bound.num)) * (direction === "up" ? 1n : -1n);
  return strict ? excess > 0n : excess >= 0n;
}

/** The least `yes` that is enough where more is asked for, the most where less is. */
export function edge({ direction, bound, strict }: Requirement): bigint {
  const num = BigInt(bound.num);
  const den = BigInt(bound.den);
  const floor = num / den - (num % den < 0n ? 1n : 0n);
  const exact = floor * den === num;
  if (direction === "up") return exact && !strict ? floor : floor + 1n;
  return exact && strict ? floor - 1n : floor;
}

function amount(percent: Parameters<typeof percentRatio>[0]): { readonly num: bigint; readonly den: bigint } {
  const { num, den } = percentRatio(percent);
  if (BigInt(num) < 0n) fail("negative-target", { value: percent });
  return { num: BigInt(num), den: BigInt(den) };
}
