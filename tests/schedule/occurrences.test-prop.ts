import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.ts";
import { addMonths } from "../../src/calendar/addMonths.ts";
import { resolveDayRule } from "../../src/calendar/resolveDayRule.ts";
import { vietnamCalendarForecast } from "../../src/data/vietnamCalendarForecast.ts";
import type { Occurrence, OccurrenceOptions } from "../../src/schedule/occurrence.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import type { RecurringSchedule, Schedule } from "../../src/schedule/schedule.ts";

const nth = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
const series: fc.Arbitrary<RecurringSchedule> = fc.record({
  kind: fc.constant("recurring" as const),
  every: fc.record({
    unit: fc.constantFrom("month" as const, "quarter" as const, "half-year" as const, "year" as const),
    interval: fc.integer({ min: 1, max: 3 }),
  }),
  due: fc.record(
    {
      bound: fc.constantFrom("by" as const, "before" as const),
      nth,
      month: fc.constantFrom(1, 2, -1),
      shift: fc.constantFrom(1, -1),
    },
    { requiredKeys: ["bound", "nth"] },
  ),
});
const due = (schedule: Schedule, options: Partial<OccurrenceOptions>): readonly Occurrence[] =>
  occurrences(schedule, { planYear: 2022, until: "2026-12-31", ...options });

describe("occurrences of a series", () => {
  it("fall due later and later; rolled, never earlier than the one before", () => {
    fc.assert(
      fc.property(series, fc.constantFrom("forward" as const, "backward" as const), (schedule, roll) => {
        const all = due(schedule, { calendar: vietnamCalendarForecast, roll });
        for (const [i, one] of all.entries()) {
          const next = all[i + 1];
          if (!next) continue;
          expect(next.nominalDue && one.nominalDue && next.nominalDue > one.nominalDue).toBe(true);
          expect(next.due && one.due && next.due >= one.due).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("depend on their own number only: a longer horizon changes none", () => {
    fc.assert(
      fc.property(series, fc.constantFrom("2022-06-30" as const, "2023-12-31" as const), (schedule, until) => {
        const short = due(schedule, { until });
        expect(due(schedule, {}).slice(0, short.length)).toEqual(short);
      }),
      { numRuns: 150 },
    );
  });

  it("stand where their number alone puts them: n steps from 1 January, due as the rule says of that period", () => {
    fc.assert(
      fc.property(series, (schedule) => {
        const { every, due: rule } = schedule;
        const step = { month: 1, quarter: 3, "half-year": 6, year: 12 }[every.unit as "month"] * every.interval;
        for (const [n, one] of due(schedule, { before: "inclusive" }).entries()) {
          expect(one.window.from).toBe(addMonths("2022-01-01", n * step));
          expect(one.window.to).toBe(addDays(addMonths("2022-01-01", (n + 1) * step), -1));
          expect(one.nominalDue).toBe(rule && resolveDayRule(rule, one.window));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("leave no day out and count none twice, where they come every few days or weeks", () => {
    const few = fc.record({
      unit: fc.constantFrom("day" as const, "week" as const),
      interval: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(few, (every) => {
        const all = due({ kind: "recurring", every }, { until: "2022-12-31" });
        for (const [n, one] of all.entries()) {
          expect(one.nominalDue).toBe(one.window.to);
          const next = all[n + 1];
          if (next) expect(next.window.from).toBe(addDays(one.window.to, 1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("have keys of their own that policies leave alone", () => {
    fc.assert(
      fc.property(series, (schedule) => {
        const keys = due(schedule, {}).map((one) => one.key);
        expect(new Set(keys).size).toBe(keys.length);
        const others = due(schedule, { before: "inclusive", roll: "forward", calendar: vietnamCalendarForecast });
        expect(others.map((one) => one.key)).toEqual(keys);
      }),
      { numRuns: 100 },
    );
  });
});
