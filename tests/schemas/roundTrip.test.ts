import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { storedWorkCalendar } from "../../src/calendar/storedWorkCalendar.ts";
import { workCalendar } from "../../src/calendar/workCalendar.ts";
import { provincialAgencies } from "../../src/data/provincialAgencies.ts";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { vietnamCalendarForecast } from "../../src/data/vietnamCalendarForecast.ts";
import { quangNgai2022Targets } from "../../src/kpi/quangNgai2022Targets.ts";
import { assessPlan } from "../../src/plan/assessPlan.ts";
import { comparePlans } from "../../src/plan/comparePlans.ts";
import { storedTaskEvents } from "../../src/plan/storedTaskEvents.ts";
import { tasksOf } from "../../src/plan/tasksOf.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { agencySchema } from "../../src/schemas/agencySchema.ts";
import { amendmentSchema } from "../../src/schemas/amendmentSchema.ts";
import { directorySchema } from "../../src/schemas/directorySchema.ts";
import { parsePlan } from "../../src/schemas/parsePlan.ts";
import { parseTaskEvents } from "../../src/schemas/parseTaskEvents.ts";
import { parseWith } from "../../src/schemas/parseWith.ts";
import { parseWorkCalendar } from "../../src/schemas/parseWorkCalendar.ts";
import { planProgressSchema } from "../../src/schemas/planProgressSchema.ts";
import { scheduleSchema } from "../../src/schemas/scheduleSchema.ts";
import { targetSchema } from "../../src/schemas/targetSchema.ts";
import { taskEventSchema } from "../../src/schemas/taskEventSchema.ts";
import { workCalendarSchema } from "../../src/schemas/workCalendarSchema.ts";
import { issuesOf } from "../issuesOf.ts";
import { arbitraryPlan } from "../plan/arbitraryPlan.ts";
import { about, directory, events, onePlan, progressOn } from "../plan/scenario.ts";
import { phrase } from "../schedule/phrases.ts";

function expectBack<T>(schema: z.ZodType<T>, value: T): void {
  expect(parseWith(schema, JSON.parse(JSON.stringify(value)))).toEqual(value);
}

describe("what is written as JSON is read back equal", () => {
  it("plans", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(quangNgai2022Plan)))).toEqual(quangNgai2022Plan);
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
      { numRuns: 20, seed: 5 },
    );
  });

  it("amendments, with every kind of value that plans can differ in", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const { instrument } = quangNgai2022Plan;
        const amendment = { id: "a", instrument, effectiveOn: "2022-05-01", changes: comparePlans(a, b) } as const;
        expectBack(amendmentSchema, amendment);
      }),
      { numRuns: 20, seed: 5 },
    );
  });

  it("events, directories, agencies", () => {
    for (const event of events) expectBack(taskEventSchema, event);
    expectBack(directorySchema, { units: directory.units });
    for (const agency of [...provincialAgencies, ...quangNgai2022Plan.agencies]) expectBack(agencySchema, agency);
  });

  it("versions of stored amendments, directories and events, and what was stored before there were any", () => {
    const { instrument } = quangNgai2022Plan;
    const amendment = { id: "a", instrument, effectiveOn: "2022-05-01", changes: [] } as const;
    expectBack(amendmentSchema, { ...amendment, format: "kstthc-amendment/1" });
    expectBack(directorySchema, { units: directory.units, format: "kstthc-directory/1" });
    expect(parseTaskEvents(JSON.parse(JSON.stringify(storedTaskEvents(events))))).toEqual(events);
    expect(parseTaskEvents(JSON.parse(JSON.stringify(events)))).toEqual(events);
  });

  it.each([
    ["an amendment", (value: unknown) => parseWith(amendmentSchema, value), { id: "a", changes: [] }],
    ["a directory", (value: unknown) => parseWith(directorySchema, value), { units: [] }],
    ["a list of events", parseTaskEvents, { events: [] }],
  ])("%s of a version to come is refused by its version", (_, parse, value) => {
    const issues = issuesOf(() => parse({ ...value, format: "kstthc-x/2" }));
    expect(issues.map(({ code, path }) => [code, path?.join(".")])).toContainEqual(["not-one-of", "format"]);
  });

  it("events of every kind", () => {
    const kinds = about(
      { kind: "assigned", on: "2022-01-28", due: "2022-03-31", by: "vp-ubnd-tinh" },
      { kind: "scheduled", on: "2022-02-01", schedule: { kind: "continuous" } },
      { kind: "extension-requested", on: "2022-03-01", until: "2022-04-30", reason: "chưa đủ số liệu" },
      { kind: "extension-refused", on: "2022-03-02" },
      { kind: "transferred", on: "2022-03-03", to: "so-tttt" },
      { kind: "happened", on: "2022-03-04", event: "ngày ký" },
      { kind: "coordination-requested", on: "2022-03-05", to: "so-tttt", subject: "Số liệu", due: "2022-03-10" },
      { kind: "coordination-answered", on: "2022-03-06", request: "e7" },
      { kind: "suspended", on: "2022-03-07", note: "chờ", evidence: [{ kind: "link", url: "https://example.vn" }] },
    );
    for (const event of kinds) expectBack(taskEventSchema, event);
  });

  it("schedules of every phrase, and targets", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const read = safeParseSchedule(text);
        fc.pre(read.ok);
        if (read.ok) expectBack(scheduleSchema, read.value);
      }),
      { numRuns: 200, seed: 5 },
    );
    for (const target of [...quangNgai2022Targets, ...tasksOf(quangNgai2022Plan).flatMap(({ targets }) => targets)])
      expectBack(targetSchema, target);
  });

  it("progress, with shares, requests, extensions and issues", () => {
    const bare = assessPlan(onePlan(), {
      asOf: "2022-10-14",
      events: about(
        { kind: "extension-requested", on: "2022-04-02", until: "2022-05-31", reason: "x" },
        { kind: "coordination-requested", on: "2022-03-05", to: "so-tttt", subject: "Số liệu", due: "2022-03-10" },
        { kind: "resumed", on: "2022-05-01" },
      ),
    });
    expect(bare.issues.map(({ code }) => code)).toEqual(["extension-after-expiry", "event-not-suspended"]);
    expectBack(planProgressSchema, bare);
    const year = progressOn("2022-10-14");
    expectBack(planProgressSchema, year);
  });

  it("working calendars, under the version of their form", () => {
    for (const calendar of [vietnamCalendar, vietnamCalendarForecast]) {
      const stored = JSON.parse(JSON.stringify(storedWorkCalendar(calendar)));
      expect(stored.format).toBe("kstthc-work-calendar/1");
      expect(parseWorkCalendar(stored)).toEqual(calendar);
    }
    const small = workCalendar({ id: "x", covers: { from: "2022-01-01", to: "2022-12-31" } });
    expectBack(workCalendarSchema, storedWorkCalendar(small));
  });
});

describe("parseWorkCalendar refuses", () => {
  const stored = storedWorkCalendar(workCalendar({ id: "x", covers: { from: "2022-01-01", to: "2022-12-31" } }));
  const day = { date: "2022-02-01", kind: "holiday", works: false, name: "lunar-new-year" };

  it.each([
    ["no format", { ...stored, format: undefined }, "missing-field", "format"],
    ["another version", { ...stored, format: "kstthc-work-calendar/2" }, "not-one-of", "format"],
    ["an eighth weekday", { ...stored, weekend: [8] }, "not-one-of", "weekend.0"],
    ["a day that does not exist", { ...stored, days: [{ ...day, date: "2022-02-30" }] }, "invalid-date", "days.0.date"],
    ["a field it does not know", { ...stored, days: [{ ...day, color: "red" }] }, "unknown-field", "days.0.color"],
    ["one day twice", { ...stored, days: [day, day] }, "day-twice", "days.1"],
    ["a source it does not list", { ...stored, days: [{ ...day, source: "s" }] }, "unknown-source", "days.0.source"],
  ])("%s", (_, value, code, path) => {
    const issues = issuesOf(() => parseWorkCalendar(JSON.parse(JSON.stringify(value))));
    expect(issues.map((issue) => [issue.code, issue.path?.join(".")])).toEqual([[code, path]]);
  });
});
