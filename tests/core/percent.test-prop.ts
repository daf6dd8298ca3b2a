import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatios } from "../../src/core/compareRatios.ts";
import { formatPercent } from "../../src/core/formatPercent.ts";
import { parsePercent } from "../../src/core/parsePercent.ts";
import { percentRatio } from "../../src/core/percentRatio.ts";
import { ratio } from "../../src/core/ratio.ts";

const counts = fc.tuple(fc.bigInt(0n, 10n ** 15n), fc.bigInt(1n, 10n ** 15n));

describe("formatPercent", () => {
  it("never moves a value to the other side of its target, nor onto it", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 4 }), ([num, den], p, digits) => {
        const against = `${p}%` as const;
        const value = ratio(num, den);
        const shown = percentRatio(
          parsePercent(formatPercent(value, { against, digits, language: "en" }).replaceAll(",", "")),
        );
        expect(compareRatios(shown, percentRatio(against))).toBe(compareRatios(value, percentRatio(against)));
      }),
    );
  });

  it("is off by at most one in the last decimal", () => {
    fc.assert(
      fc.property(counts, ([num, den]) => {
        const shown = percentRatio(
          parsePercent(formatPercent(ratio(num, den), { language: "en" }).replaceAll(",", "")),
        );
        const off = BigInt(shown.num) * den - num * BigInt(shown.den);
        expect((off < 0n ? -off : off) * 10_000n <= BigInt(shown.den) * den).toBe(true);
      }),
    );
  });
});
