import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyTable } from "../../../src/tally/columns/column.ts";
import type { Condition } from "../../../src/tally/conditions/condition.ts";
import { evaluator } from "../../../src/tally/engine/evaluator.ts";
import { layoutOf } from "../../../src/tally/engine/layout.ts";
import { recordReader } from "../../../src/tally/engine/recordReader.ts";
import { plainCondition } from "../../../src/tally/explain/plainCondition.ts";
import { conditions, records, world } from "../world.ts";

/** The same table with some columns that are never empty: what the columns settle is then asked too. */
const firm: AnyTable = {
  ...world,
  i: { ...world.i, nullable: false },
  c: { ...world.c, nullable: false },
  at: { ...world.at, nullable: false },
};
const filled = records.map((record) => ({
  ...record,
  i: record.i ?? 0,
  c: record.c ?? ("cash" as const),
  at: record.at ?? "2022-01-01T00:00:00Z",
}));

function answers(condition: Condition<string>, record: object): readonly [given: number, plain: number] {
  const plain = plainCondition(condition, firm);
  const measure = { id: "", table: "world", unit: "", exclusions: [], counting: { kind: "records" } } as const;
  const layout = layoutOf({
    table: firm,
    measures: [{ ...measure, denominator: condition, numerator: plain }],
    by: [],
  });
  expect(recordReader(layout)(record as never)).toBeUndefined();
  return [evaluator(condition, layout)(), evaluator(plain, layout)()];
}

/** Whether a condition is as plain as it can be. */
function isPlain(condition: Condition<string>, within?: string): boolean {
  if (condition.kind === "not") return condition.of.kind === "in" || condition.of.kind === "is-null";
  if (!("all" in condition)) return true;
  const nested = within !== undefined;
  const empty = condition.all.length === 0 && !nested;
  return (
    empty ||
    (condition.all.length > 1 &&
      condition.kind !== within &&
      condition.all.every((part) => isPlain(part, condition.kind)))
  );
}

describe("plainCondition", () => {
  it("gives the answer of the condition it was made from, for every record, unknown included", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(conditions, fc.array(filled, { minLength: 3, maxLength: 3 }), (condition, some) => {
        for (const record of some) {
          const [given, plain] = answers(condition, record);
          seen.add(given);
          expect(plain).toBe(given);
        }
      }),
      { numRuns: 400, seed: 6 },
    );
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });

  it("leaves no bracket, no double turn and no settled question", () => {
    fc.assert(
      fc.property(conditions, (condition) => isPlain(plainCondition(condition, firm))),
      { numRuns: 400, seed: 7 },
    );
  });
});
