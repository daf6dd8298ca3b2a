import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Gap, type GapKind, gaps, tabulation, tally } from "../../../src/tally/index.ts";
import { conditions, everyCounting, records, world } from "../world.ts";

const sample = fc.array(records, { minLength: 12, maxLength: 12 });

describe("gaps and the tally of the same records", () => {
  it("tell one story: as many no, unknown and without an amount; each reason answers what is said of it", () => {
    const kinds = new Set<GapKind>();
    fc.assert(
      fc.property(conditions, conditions, conditions, sample, (denominator, numerator, exclusion, some) => {
        const definition = tabulation(world, {
          measures: everyCounting(denominator, numerator, exclusion),
          by: [world.c],
        });
        const found = [...gaps(definition, some, { outside: true })];
        for (const { kind } of found) kinds.add(kind);
        for (const { key, cells } of tally(definition, some).groups) {
          const count = (measure: string, kind: GapKind): number =>
            found.filter((gap) => gap.measure === measure && gap.kind === kind && gap.group[0] === key[0]).length;
          for (const [index, measure] of ["records", "excluded"].entries()) {
            const [all, yes, no] = cells[index] as readonly [number, number, number];
            expect([count(measure, "no"), count(measure, "unknown")]).toEqual([no, all - yes - no]);
          }
          expect(count("sum", "without-amount")).toBe(cells[4]?.[3]);
        }
        for (const gap of found) expect(answersOf(gap)).toEqual(expected[gap.kind]);
      }),
      { numRuns: 40, seed: 34 },
    );
    expect([...kinds].sort()).toEqual(["excluded", "no", "outside", "unknown", "without-amount"]);
  });
});

const expected: Readonly<Record<GapKind, readonly string[]>> = {
  no: ["no"],
  outside: ["no"],
  excluded: ["yes"],
  unknown: ["unknown"],
  "without-amount": ["yes"],
};

/** What its reasons answer; a unit that is missing is a reason of its own, and a condition no record meets has none. */
function answersOf({ kind, reasons }: Gap): readonly string[] {
  const answers = new Set(reasons.filter(({ part }) => part !== "unit").map(({ answer }) => answer));
  return answers.size === 0 ? expected[kind] : [...answers];
}
