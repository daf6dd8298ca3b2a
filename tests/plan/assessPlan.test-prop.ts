import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { assessPlan } from "../../src/plan/assessPlan.ts";
import { compareProgress } from "../../src/plan/compareProgress.ts";
import { countProgress } from "../../src/plan/countProgress.ts";
import { progressByTask } from "../../src/plan/progressByTask.ts";
import type { TaskEvent } from "../../src/plan/taskEvent.ts";
import { directory, onePlan } from "./scenario.ts";

/** A lead, a group that executes and one that coordinates; every quarter, and on demand. */
const plan = onePlan({
  assignments: [
    {
      id: "1.a1",
      text: "",
      duties: [
        { role: "lead", agencies: ["so-tu-phap"] },
        { role: "execute", agencies: ["so-ban-nganh"] },
        { role: "coordinate", agencies: ["ubnd-cap-huyen"] },
      ],
    },
  ],
  schedules: [
    { id: "1.s1", text: "Hằng quý", schedule: { kind: "recurring", every: { unit: "quarter", interval: 1 } } },
    { id: "1.s2", text: "Đột xuất", schedule: { kind: "on-demand" } },
  ],
});

const day: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 364 })
  .map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10) as PlainDate);
const kinds = [
  "assigned",
  "started",
  "submitted",
  "returned",
  "accepted",
  "completed",
  "reported-none",
  "suspended",
  "resumed",
  "waived",
  "cancelled",
  "moved-to-next-year",
  "extension-requested",
  "extension-granted",
  "extension-refused",
  "transferred",
  "coordination-requested",
  "coordination-answered",
] as const;
const event = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    on: day,
    until: day,
    due: day,
    reason: fc.constant("Chờ ý kiến"),
    authority: fc.constant("ubnd-tinh"),
    to: fc.constantFrom("so-tai-chinh", "huyen-01"),
    subject: fc.constant("Ý kiến"),
    request: fc.constantFrom("e0", "e1", "e2"),
    about: fc.record(
      {
        task: fc.constantFrom("1", "1", "1", "9"),
        schedule: fc.constantFrom("1.s1", "1.s2", "1.s3"),
        occurrence: fc.constantFrom("2022-Q1", "2022-Q2", "2022-Q3", "yeu-cau"),
        agency: fc.constantFrom("so-tu-phap", "so-01", "so-02", "huyen-01", "la"),
        part: fc.constantFrom("a", "b"),
      },
      { requiredKeys: ["task"] },
    ),
  },
  { requiredKeys: ["kind", "on", "until", "reason", "authority", "to", "subject", "request", "about"] },
);
/** Events of different days, as loose as untyped callers may send them. */
const eventLists: fc.Arbitrary<readonly TaskEvent[]> = fc
  .uniqueArray(event, { maxLength: 12, selector: (one) => one.on })
  .map((list) => list.map((one, index) => ({ id: `e${index}`, ...one })) as unknown as readonly TaskEvent[]);

const assess = (asOf: PlainDate, events: readonly TaskEvent[]): ReturnType<typeof assessPlan> =>
  assessPlan(plan, { asOf, events, directory });

describe("assessPlan, whatever happens", () => {
  it("does not see what happens after the day it looks from", () => {
    fc.assert(
      fc.property(eventLists, day, (events, asOf) => {
        const seen = events.filter(({ on }) => on <= asOf);
        expect(assess(asOf, events)).toEqual(assess(asOf, seen));
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which events are given", () => {
    fc.assert(
      fc.property(eventLists, day, (events, asOf) => {
        const { items, requests } = assess(asOf, events);
        const turned = assess(asOf, events.toReversed());
        expect([turned.items, turned.requests]).toEqual([items, requests]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps first due days, and judges time against them alone", () => {
    const first = new Map(assess("2022-01-01", []).items.map((item) => [item.occurrence?.key, item.due]));
    fc.assert(
      fc.property(eventLists, day, (events, asOf) => {
        for (const item of assess(asOf, events).items) {
          if (item.schedule !== "1.s1" || item.due === undefined) continue;
          expect(item.due).toBe(first.get(item.occurrence?.key));
          const late = (item.daysLeft ?? 0) < 0;
          expect(item.time === "late" || item.time === "overdue").toBe(late);
          expect(item.time === "on-time" || item.time === "late").toBe(item.doneOn !== undefined);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not make the lead late or early by what another unit does", () => {
    fc.assert(
      fc.property(eventLists, day, (events, asOf) => {
        const handed = (one: TaskEvent): boolean => one.kind === "transferred";
        const others = events.filter(({ about }) => about.agency !== undefined && about.agency !== "so-tu-phap");
        const rest = events.filter((one) => !others.includes(one));
        if (events.some(handed)) return;
        const lead = (list: readonly TaskEvent[]): unknown =>
          assess(asOf, list)
            .items.filter(({ schedule }) => schedule === "1.s1")
            .map(({ work, time, doneOn, extended }) => ({ work, time, doneOn, extended }));
        expect(lead(events)).toEqual(lead(rest));
      }),
      { numRuns: 60 },
    );
  });

  it("counts every line exactly once, by occurrences and by tasks", () => {
    fc.assert(
      fc.property(eventLists, day, (events, asOf) => {
        const progress = assess(asOf, events);
        for (const lines of [progress.items, progressByTask(progress), progress.items[0]?.shares ?? []]) {
          const count = countProgress(lines);
          expect(count.total).toBe(count.doneOnTime + count.doneLate + count.withinTime + count.overdue);
          const { total, extended, suspended, withdrawn, undated, checkIns } = count;
          expect(total + extended.total + suspended + withdrawn + undated + checkIns.total).toBe(lines.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says of every event either what it did or why it did nothing, and changes nothing it was given", () => {
    fc.assert(
      fc.property(eventLists, (events) => {
        const before = JSON.stringify(events);
        const progress = assess("2022-12-31", events);
        expect(JSON.stringify(events)).toBe(before);
        const told = JSON.stringify([
          progress.items.map((item) => [item.derivation, item.shares?.map((share) => share.derivation)]),
          progress.issues,
          progress.requests,
        ]);
        for (const { id, kind } of events)
          if (kind !== "coordination-answered") expect(told.includes(`"${id}"`), `${id} ${kind}`).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("differs from itself in nothing", () => {
    fc.assert(
      fc.property(eventLists, day, (events, asOf) => {
        expect(compareProgress(assess(asOf, events), assess(asOf, events))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
