import fc from "fast-check";
import { expect } from "vitest";
import {
  byPeriod,
  type Dialect,
  fromRows,
  isKnown,
  measure,
  type RecordOf,
  type Tabulation,
  tabulation,
  tally,
  toSql,
} from "../../src/tally/index.ts";
import { conditions, everyCounting, sqlValues, values, type WorldRecord, world, worldColumns } from "./world.ts";

/** The world with a number for each record, so that a tally can have a group for each. */
export const numbered = {
  ...world,
  n: { kind: "column", table: "world", name: "n", type: "integer", nullable: false },
} as const;
export type NumberedRecord = WorldRecord & { readonly n: number };

/** An engine that holds the same records. */
export interface Engine {
  readonly dialect: Dialect;
  readonly query: (sql: string) => Promise<readonly Record<string, unknown>[]>;
}

/** Every combination of missing and present fields, 2^11 of them, each as often as asked, with other values. */
export function everyNullCombination(times: number): readonly NumberedRecord[] {
  const columns = Object.values(world);
  return Array.from({ length: times << columns.length }, (_, n) => {
    const fields = columns.map(({ name, type }, i) => {
      const some = values[type] ?? [];
      const random = Math.imul((n + 1) * 31 + i, 2_654_435_761) >>> 8;
      return [name, (n >> i) & 1 ? null : some[random % some.length]];
    });
    return { ...Object.fromEntries(fields), n } as unknown as NumberedRecord;
  });
}

/** The records as statements that make a table of them. */
export function createWorld(records: readonly NumberedRecord[]): readonly string[] {
  const rows = records.map((record) => sqlValues(record).replace(/\)$/, `, ${record.n})`));
  const statements = [`CREATE TABLE "world" (${worldColumns}, "n" BIGINT)`];
  for (let from = 0; from < rows.length; from += 2048)
    statements.push(`INSERT INTO "world" VALUES ${rows.slice(from, from + 2048).join(",")}`);
  return statements;
}

/** Two hundred random conditions as numerators, with a group for each record: its answer is then the cell itself. */
export function answers(): readonly Tabulation<typeof numbered>[] {
  const chosen = fc.sample(conditions, { numRuns: 200, seed: 140 });
  const measures = chosen.map((numerator, i) =>
    measure(numbered, { id: `condition-${i}`, unit: "record", denominator: isKnown(numbered.n), numerator }),
  );
  return [0, 50, 100, 150].map((from) =>
    tabulation(numbered, { measures: measures.slice(from, from + 50), by: [numbered.n] }),
  );
}

/** Random conditions counted in every way, five a definition as in use, by nothing and by a code and a month. */
export function countings(definitions: number): readonly Tabulation<typeof numbered>[] {
  const chosen = fc.sample(fc.tuple(conditions, conditions, conditions), { numRuns: definitions * 5, seed: 140 });
  return Array.from({ length: definitions }, (_, at) => {
    const measures = chosen
      .slice(at * 5, at * 5 + 5)
      .flatMap(([denominator, numerator, exclusion], i) =>
        everyCounting(denominator, numerator, exclusion).map((one) => ({ ...one, id: `${one.id}-${i}` })),
      );
    return tabulation(numbered, { measures, by: at % 2 === 0 ? [] : [world.c, byPeriod(world.at, "month")] });
  });
}

/** Expects an engine to give, byte for byte, what JavaScript counts. */
export async function expectSameTally(
  definition: Tabulation<typeof numbered>,
  records: Iterable<RecordOf<typeof numbered>>,
  engines: readonly Engine[],
): Promise<void> {
  const expected = JSON.stringify(tally(definition, records));
  for (const { dialect, query } of engines) {
    const counted = fromRows(definition, await query(toSql(definition, { from: "world", dialect })));
    expect(JSON.stringify(counted) === expected, dialect.name).toBe(true);
  }
}
