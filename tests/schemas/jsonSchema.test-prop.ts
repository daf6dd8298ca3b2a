import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { storedWorkCalendar } from "../../src/calendar/storedWorkCalendar.ts";
import { quangNgai2022Plan, vietnamCalendar } from "../../src/data/index.ts";
import { quangNgai2022Targets } from "../../src/kpi/quangNgai2022Targets.ts";
import { assessPlan, comparePlans, storedTaskEvents, tasksOf } from "../../src/plan/index.ts";
import {
  amendmentSchema,
  directorySchema,
  jsonSchemaOf,
  planProgressSchema,
  planSchema,
  type SchemaName,
  safeParseWith,
  scheduleSchema,
  schemaNames,
  storedTaskEventsSchema,
  targetSchema,
  taskEventSchema,
  workCalendarSchema,
} from "../../src/schemas/index.ts";
import { arbitraryPlan } from "../plan/arbitraryPlan.ts";
import { directory, events, onePlan } from "../plan/scenario.ts";

const { instrument } = quangNgai2022Plan;
const plans = fc.sample(arbitraryPlan, { numRuns: 200, seed: 7 });
const changes = comparePlans(plans[0] as (typeof plans)[0], plans[1] as (typeof plans)[0]);

/** Each schema, and values that are right by it. */
const stored: Readonly<Record<SchemaName, readonly [schema: z.ZodType, values: readonly unknown[]]>> = {
  plan: [planSchema, [quangNgai2022Plan, ...plans]],
  amendment: [
    amendmentSchema,
    [{ format: "kstthc-amendment/1", id: "a", instrument, effectiveOn: "2022-05-01", changes }],
  ],
  "task-event": [taskEventSchema, events.slice(0, 200)],
  "task-events": [storedTaskEventsSchema, [storedTaskEvents(events.slice(0, 20))]],
  directory: [directorySchema, [{ units: directory.units.slice(0, 5) }]],
  "plan-progress": [planProgressSchema, [assessPlan(onePlan(), { asOf: "2022-05-04", events: [] })]],
  "work-calendar": [
    workCalendarSchema,
    [storedWorkCalendar({ ...vietnamCalendar, days: vietnamCalendar.days.slice(0, 9) })],
  ],
  schedule: [
    scheduleSchema,
    tasksOf(quangNgai2022Plan).flatMap(({ schedules }) => schedules.map(({ schedule }) => schedule)),
  ],
  target: [targetSchema, quangNgai2022Targets],
};

/** What JSON Schema cannot say, by the codes of ours. */
const beyond: ReadonlySet<string> = new Set(["no-such-day", "period-reversed"]);

/** A validator that knows nothing of zod; days are checked by a loop of its own. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addFormat("date", (text) => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as the container and the key in it. */
function placesOf(value: Json, found: [Json[] | { [key: string]: Json }, string][] = []): typeof found {
  if (value === null || typeof value !== "object") return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    placesOf((value as { [key: string]: Json })[key] as Json, found);
  }
  return found;
}

const wrong: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  13,
  32,
  1e21,
  "",
  " ",
  "x",
  "2022-02-30",
  "2022-2-3",
  "2024-02-29",
  "25:00",
  "morning",
  "10%",
  "-3%",
  [],
  {},
  [[]],
  { kind: "x" },
  { kind: "continuous" },
  "\u0000",
  "__proto__",
];

/** A value with one thing changed: taken out, put in, or replaced. */
function broken(value: unknown, at: number, how: number): Json {
  const copy = JSON.parse(JSON.stringify(value)) as Json;
  const places = placesOf(copy);
  const [container, key] = places[at % places.length] as (typeof places)[0];
  const fields = container as { [key: string]: Json };
  if (how === 0 && Array.isArray(container)) container.splice(Number(key), 1);
  else if (how === 0) delete fields[key];
  else if (how === 1 && Array.isArray(container)) container.push(fields[key] as Json);
  else if (how === 1) fields[`${key}2`] = fields[key] as Json;
  else fields[key] = wrong[(how - 2) % wrong.length] as Json;
  return copy;
}

describe.each(schemaNames)("%s.json, by a validator that knows nothing of ours", (name) => {
  const [schema, values] = stored[name];
  const validate: ValidateFunction = ajv.compile(jsonSchemaOf(name));
  const judged = (value: unknown): { readonly theirs: boolean; readonly codes: readonly string[] } => ({
    theirs: validate(value),
    codes: safeParseWith(schema, value).issues.map(({ code }) => code),
  });

  it("takes what is right", () => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      const json: unknown = JSON.parse(JSON.stringify(value));
      expect(judged(json), JSON.stringify(validate.errors)).toEqual({ theirs: true, codes: [] });
    }
  });

  it("refuses what is broken where zod does, but for what JSON Schema cannot say", () => {
    let refused = 0;
    const place = fc.tuple(fc.nat(values.length - 1), fc.nat(), fc.nat(wrong.length + 1));
    for (const [which, at, how] of fc.sample(place, { numRuns: 1_000, seed: 41 })) {
      const value = broken(values[which], at, how);
      const { theirs, codes } = judged(value);
      expect(theirs, JSON.stringify({ value, codes })).toBe(codes.every((code) => beyond.has(code)));
      if (!theirs) refused++;
    }
    expect(refused).toBeGreaterThan(300);
    expect(refused).toBeLessThan(1_000);
  });
});

it("leaves to us a day its month does not have, and a period that ends before it begins", () => {
  const day = { kind: "deadline", bound: "before", period: { kind: "day", day: 31, month: 2 } };
  expect(ajv.validate(jsonSchemaOf("schedule"), day)).toBe(true);
  expect(safeParseWith(scheduleSchema, day).issues.map(({ code }) => code)).toEqual(["no-such-day"]);
  const reversed = { ...quangNgai2022Plan, period: { key: "2022", from: "2022-12-31", to: "2022-01-01" } };
  expect(ajv.validate(jsonSchemaOf("plan"), reversed)).toBe(true);
  expect(safeParseWith(planSchema, reversed).issues.map(({ code }) => code)).toEqual(["period-reversed"]);
});
