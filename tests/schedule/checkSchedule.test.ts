import { describe, expect, it } from "vitest";
import { awaitedEvents } from "../../src/schedule/awaitedEvents.ts";
import { formatSchedule } from "../../src/schedule/formatSchedule.ts";
import { nextDeadline } from "../../src/schedule/nextDeadline.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import type { Schedule } from "../../src/schedule/schedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";
import { issuesOf } from "../issuesOf.ts";

const doors: Readonly<Record<string, (schedule: Schedule) => unknown>> = {
  occurrences: (schedule) => occurrences(schedule, { planYear: 2022 }),
  nextDeadline: (schedule) => nextDeadline(schedule, { planYear: 2022, asOf: "2022-01-01" }),
  formatSchedule: (schedule) => formatSchedule(schedule),
  scheduleKey,
  awaitedEvents,
};

describe.each(Object.entries(doors))("%s", (_, door) => {
  it.each([null, undefined, 5, "Quý I", {}, [], { kind: "quarter" }, { kind: "toString" }])(
    "refuses %j, which is no schedule",
    (value) => {
      expect(issuesOf(() => door(value as never)).map(({ code }) => code)).toEqual(["schedule-required"]);
    },
  );

  it("refuses a part that is none", () => {
    const several = { kind: "several", parts: [{ kind: "continuous" }, "Quý I"] } as never;
    expect(issuesOf(() => door(several))[0]).toMatchObject({ code: "schedule-required", params: { value: "Quý I" } });
  });
});
