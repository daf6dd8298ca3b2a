import fc from "fast-check";
import type { AnyTable } from "../../src/tally/columns/column.ts";
import type { Condition, Term } from "../../src/tally/conditions/condition.ts";
import {
  boolean,
  date,
  instant,
  integer,
  measure,
  money,
  nullable,
  oneOf,
  type RecordOf,
  table,
  text,
} from "../../src/tally/index.ts";

/** A table with every type twice, nullable, so that any condition can meet any missing value. */
export const world = table("world", {
  t: nullable(text()),
  u: nullable(text()),
  c: nullable(oneOf(["cash", "online"])),
  i: nullable(integer()),
  j: nullable(integer()),
  m: nullable(money()),
  b: nullable(boolean()),
  d: nullable(date()),
  e: nullable(date()),
  at: nullable(instant()),
  to: nullable(instant()),
});
export type WorldRecord = RecordOf<typeof world>;

/** Its columns in SQL, in the order of the table. */
export const worldColumns =
  '"t" TEXT, "u" TEXT, "c" TEXT, "i" BIGINT, "j" BIGINT, "m" BIGINT, "b" BOOLEAN, "d" DATE, "e" DATE, "at" TIMESTAMPTZ, "to" TIMESTAMPTZ';

/** A record as the values of an INSERT. */
export function sqlValues(record: WorldRecord): string {
  const text = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;
  return `(${Object.keys(world)
    .map((name) => record[name as keyof WorldRecord])
    .map((v) =>
      v === null || v === undefined ? "NULL" : typeof v === "number" || typeof v === "boolean" ? String(v) : text(v),
    )
    .join(", ")})`;
}

/** A few values of each type, awkward ones among them. */
export const values: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  text: ["Sở Y tế", "o'clock", "", "\\", '"; DROP TABLE world; --', "hồ sơ\nmới"],
  code: ["cash", "online"],
  integer: [-1, 0, 1, 7],
  money: [0, 200_000, 9_007_199_254_740_991],
  boolean: [true, false],
  date: ["2021-12-31", "2022-01-01", "2024-02-29"],
  instant: ["2021-12-31T16:59:59Z", "2021-12-31T17:00:00Z", "2022-01-28T16:00:00+07:00"],
};

/** A record with every field missing or one of a few values. */
export const records: fc.Arbitrary<WorldRecord> = fc.record(
  Object.fromEntries(
    Object.values(world as AnyTable).map(({ name, type }) => [
      name,
      fc.option(fc.constantFrom(...(values[type] ?? [])), { nil: null, freq: 2 }),
    ]),
  ),
) as unknown as fc.Arbitrary<WorldRecord>;

const fields = (...types: readonly string[]) =>
  Object.values(world as AnyTable).filter(({ type }) => types.includes(type));
const field = (name: string): Term<"world"> => ({ kind: "field", table: "world", name });
const equalities = fc.constantFrom("eq" as const, "ne" as const);
const orders = fc.constantFrom(
  "eq" as const,
  "ne" as const,
  "lt" as const,
  "lte" as const,
  "gt" as const,
  "gte" as const,
);

const comparisons: fc.Arbitrary<Condition<"world">> = fc.oneof(
  ...Object.values(world as AnyTable).map(({ name, type }) => {
    const others = fields(type).filter((column) => column.name !== name);
    return fc
      .record({
        op: type === "text" || type === "code" || type === "boolean" ? equalities : orders,
        right: fc.oneof(
          fc.constantFrom(...(values[type] ?? [])).map((value): Term<"world"> => ({ kind: "value", value })),
          ...others.map((column) => fc.constant(field(column.name))),
        ),
      })
      .map(({ op, right }): Condition<"world"> => ({ kind: "compare", op, left: field(name), right }));
  }),
  fc.record({ op: orders, left: fc.constantFrom("at", "to"), right: fc.constantFrom("d", "2022-01-01") }).map(
    ({ op, left, right }): Condition<"world"> => ({
      kind: "compare",
      op,
      left: { kind: "day", table: "world", name: left },
      right: right === "d" ? field("d") : { kind: "value", value: right },
    }),
  ),
  fc.tuple(fc.constantFrom(...fields("text", "code", "integer")), fc.nat(3)).map(
    ([{ name, type }, n]): Condition<"world"> => ({
      kind: "in",
      left: field(name),
      values: (values[type] ?? []).slice(0, n) as readonly (string | number)[],
    }),
  ),
  fc.constantFrom(...Object.keys(world)).map((name): Condition<"world"> => ({ kind: "is-null", of: field(name) })),
);

/** Any condition on the table, nested three deep. */
export const conditions: fc.Arbitrary<Condition<"world">> = fc.letrec<{ node: Condition<"world"> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparisons,
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((all): Condition<"world"> => ({ kind: "and", all })),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((all): Condition<"world"> => ({ kind: "or", all })),
    tie("node").map((of): Condition<"world"> => ({ kind: "not", of })),
  ),
})).node;

/** Every way of counting over two conditions, grouped by everything that can be grouped by. */
export function everyCounting(
  denominator: Condition<"world">,
  numerator: Condition<"world">,
  exclusion: Condition<"world">,
) {
  const of = { unit: "record", denominator, numerator };
  return [
    measure(world, { id: "records", ...of }),
    measure(world, { id: "excluded", ...of, exclusions: [{ reason: "left-out", when: exclusion }] }),
    measure(world, { id: "some", ...of, per: world.u }),
    measure(world, { id: "every", ...of, per: world.i, when: "every" }),
    measure(world, { id: "sum", ...of, weigh: world.m }),
  ];
}
